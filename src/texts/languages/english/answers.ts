import type { Catalogue } from '../../speech';

/**
 * What is said of rosters and recommendations. {text} and {texts} are quotes of cells, {side} and {opposite} the names under
 * "side", {field} and {option} those under "field" and "option", {source} is an author with a year.
 */
export const ANSWERS = {
  quote: '“{text}”',
  source: '{author}, {year}',
  'source.undated': '{author}, n.d.',
  'side.micro': 'micro',
  'side.macro': 'macro',

  'field.name': 'name',
  'field.last name': 'last name',
  'field.handle': 'handle',
  'field.link': 'link',
  'field.platform': 'platform',
  'field.followers': 'followers',
  'field.following': 'following',
  'field.posts': 'posts',
  'field.engagement rate': 'engagement rate',
  'field.basis': 'basis',
  'field.engagements': 'engagements',
  'field.likes': 'likes',
  'field.comments': 'comments',
  'field.shares': 'shares',
  'field.saves': 'saves',
  'field.views': 'views',
  'field.reach': 'reach',
  'field.impressions': 'impressions',
  'field.fee': 'fee',
  'field.currency': 'currency',
  'field.niche': 'niche',
  'field.fit': 'fit',
  'field.bio': 'bio',
  'field.country': 'country',
  'field.audience country': 'audience country',
  'field.credibility': 'credibility',

  'option.audience': 'audience',
  'option.overlap': 'overlap',
  'option.keywords': 'keywords',
  'option.country': 'country',
  'option.platforms': 'platforms',
  'option.most': 'most',
  'option.must': 'must',
  'option.leave': 'leave',
  'option.strategy': 'strategy',
  'option.posts': 'posts',
  'option.handling': 'handling',
  'option.currency': 'currency',
  'option.cpm': 'cpm',
  'option.conversion': 'conversion',
  'option.order value': 'order value',
  'option.margin': 'margin',
  'option.trust': 'trust',
  'option.split': 'split',
  'option.tiers': 'tiers',
  'option.columns': 'columns',
  'option.locale': 'locale',
  'option.reach': 'reach',
  'option.views per person': 'views per person',
  'option.drop outs': 'drop outs',

  // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
  'issue.at': 'Row {row}: {text}',
  'issue.empty-sheet': 'This sheet is empty. Import or paste a roster: a header row, then one influencer per row.',
  'issue.not-a-roster':
    'No roster was found. Name the columns in the first row, for example Handle, Platform, Followers, Avg likes, Avg comments, Fee. If each row stands in one cell, choose Data > Split text to columns.',
  'issue.no-header':
    'There is no header row, so the columns were recognised by what is in them: {columns}. Name the others to have them read.',
  'issue.no-followers-column': 'No column of followers was found (read: {columns}). Name one “Followers”.',
  'issue.no-rows': 'There are headers in row {row} and no influencers below. Add one influencer per row.',
  'issue.column-not-found':
    'There is no column {text}, so that choice was left out. Name a column by its header or its letter.',
  'issue.above-header': '{text} stands above the headers and is not read.',
  'issue.groups': '{text} stands above the headers and tells the platform of the columns below it.',
  'issue.header-again':
    '{text} begins a header row again. The rows below are read by the first one; put a table with other columns on its own sheet.',
  'issue.total-row': '{text} sums up other rows and is left out.',
  'issue.no-account': '{text} names no influencer and is left out.',
  'issue.no-followers': 'no followers are given, so no plan can count on this influencer.',
  'issue.same-account': '{text} is also in row {kept}, which tells more and is kept.',
  'issue.same-person': '{text} may be the same person as row {other} on {platform}.',
  'issue.platforms-differ': 'the platform says {text} and the link leads to {link}; {platform} was taken.',
  'issue.other-currency': 'the fee is in {currency} and most are in {usual}, so no plan counts on {text}.',
  'issue.error-cell': '{field} holds the error {text}, so it counts as not reported.',
  'issue.error-cell.followers': '{field} holds the error {text}, so no plan can count on this influencer.',
  'issue.missing-text': '{field} says {text}, so it counts as not reported.',
  'issue.missing-text.followers': '{field} says {text}, so no plan can count on this influencer.',
  'issue.unreadable-number': '{text} under {field} is not a number, so it counts as not reported.',
  'issue.unreadable-number.followers': '{text} under {field} is not a number, so no plan can count on this influencer.',
  'issue.date-cell':
    '{text} under {field} is a date, so it counts as not reported. Sheets makes dates of numbers such as 3.5: type the number again.',
  'issue.date-cell.followers':
    '{text} under {field} is a date, so no plan can count on this influencer. Sheets makes dates of numbers such as 3.5: type the number again.',
  'issue.impossible-number': '{text} under {field} cannot be right, so it counts as not reported.',
  'issue.impossible-number.followers': '{text} under {field} cannot be right, so no plan can count on this influencer.',
  'issue.ambiguous-number':
    '{text} under {field} may be {low} or {high}, so it counts as not reported. Type it as a number.',
  'issue.ambiguous-number.followers':
    '{text} under {field} may be {low} or {high}, so no plan can count on this influencer. Type it as a number.',
  'issue.unknown-platform': '{text} is not one platform that we know, so this influencer counts without.',
  'issue.middle-of-range': '{text} under {field} is a range; its middle, {value}, is taken.',

  // The same of two or more.
  'issues.above-header': '{count} rows above the headers are not read ({texts}).',
  'issues.header-again':
    '{count} rows are headers again. The rows below are read by the first one; put a table with other columns on its own sheet.',
  'issues.total-row': '{count} rows sum up others and are left out ({texts}).',
  'issues.no-account': '{count} rows name no influencer and are left out ({texts}).',
  'issues.no-followers': '{count} influencers have no followers given, so no plan can count on them.',
  'issues.same-account': '{count} rows repeat an account that is in a row which tells more and is kept ({texts}).',
  'issues.same-person': '{count} rows may be of people who are in the roster on another platform, too ({texts}).',
  'issues.platforms-differ':
    '{count} rows have links that lead to another platform than the one they say; the latter is taken.',
  'issues.other-currency':
    '{count} fees are in another currency than most, so no plan counts on these influencers ({texts}).',
  'issues.error-cell': '{count} cells under {field} hold errors ({texts}), so they count as not reported.',
  'issues.error-cell.followers':
    '{count} cells under {field} hold errors ({texts}), so no plan can count on these influencers.',
  'issues.missing-text': '{count} cells under {field} say {texts}, so they count as not reported.',
  'issues.missing-text.followers':
    '{count} cells under {field} say {texts}, so no plan can count on these influencers.',
  'issues.unreadable-number': '{count} cells under {field} are not numbers ({texts}), so they count as not reported.',
  'issues.unreadable-number.followers':
    '{count} cells under {field} are not numbers ({texts}), so no plan can count on these influencers.',
  'issues.date-cell':
    '{count} cells under {field} are dates, so they count as not reported. Sheets makes dates of numbers such as 3.5: type the numbers again.',
  'issues.date-cell.followers':
    '{count} cells under {field} are dates, so no plan can count on these influencers. Sheets makes dates of numbers such as 3.5: type the numbers again.',
  'issues.impossible-number': '{count} cells under {field} cannot be right ({texts}), so they count as not reported.',
  'issues.impossible-number.followers':
    '{count} cells under {field} cannot be right ({texts}), so no plan can count on these influencers.',
  'issues.ambiguous-number':
    '{count} cells under {field} can be read in two ways ({texts}), so they count as not reported. Type them as numbers.',
  'issues.ambiguous-number.followers':
    '{count} cells under {field} can be read in two ways ({texts}), so no plan can count on these influencers. Type them as numbers.',
  'issues.unknown-platform':
    '{count} cells under {field} name not one platform that we know ({texts}), so these influencers count without.',
  'issues.middle-of-range': '{count} cells under {field} are ranges ({texts}); their middles are taken.',
  rows: 'Rows {rows} and {last}.',
  'rows.more': 'Rows {rows} and {count} more.',

  // What keeps a brief from being used.
  'problem.unknown-option': 'options: {text} is unknown. Use one of: {allowed}.',
  'problem.option-without-value':
    'options: {text} has no value. Write "most=10; audience=500000", or pass a range of two columns, name and value.',
  'problem.unknown-goal': '{text} is no goal. Use one of: {allowed}.',
  'problem.unreadable-budget': '{text} is no budget. Type an amount above 0, such as 20000.',
  'problem.unreadable-option.amount': '{option}: {text} does not fit. Type 0 or an amount, such as 50.',
  'problem.unreadable-option.above-zero': '{option}: {text} does not fit. Type a number above 0, such as 50000.',
  'problem.unreadable-option.whole': '{option}: {text} does not fit. Type a whole number, such as 10.',
  'problem.unreadable-option.share': '{option}: {text} does not fit. Type a number from 0 to 1, such as 0.7.',
  'problem.unreadable-option.part': '{option}: {text} does not fit. Type a part of the whole, such as 15% or 0.15.',
  'problem.unknown-choice': '{option}: {text} is unknown. Use one of: {allowed}.',
  'problem.unknown-currency': 'currency: {text} is unknown. Use a code such as EUR.',
  'problem.audience-and-overlap': 'Type the audience or the overlap, not both: each tells the other.',
  'problem.other-currency': 'currency: fees of this roster are in {ofRoster}, so the budget cannot be in {currency}.',
  'problem.amount-in-other-currency':
    '{text} is in {currency}, and this campaign is in {ofBrief}. Type the amount in {ofBrief}.',
  'problem.not-in-roster': '{option}: {text} is not in this roster. Use handles or names as it spells them.',
  'problem.must-and-leave': '{text} must be in and is to be left out; only one of both is possible.',
  'problem.must-not-eligible':
    'must: {text} cannot be booked: followers are not told, or platform, country or currency are others than the brief’s.',

  'goal.launch': 'Launch',
  'goal.niche': 'Niche',
  'goal.sales': 'Sales',
  'measure.people': 'most people reached',
  'measure.engagements': 'most engagements',
  'measure.profit': 'most profit',
  brief: {
    one: '{goal}: {measure}, with {budget} and up to {count} influencer',
    other: '{goal}: {measure}, with {budget} and up to {count} influencers',
  },
  'brief.example': {
    one: '{goal}: {measure}, with {budget} (an example) and up to {count} influencer',
    other: '{goal}: {measure}, with {budget} (an example) and up to {count} influencers',
  },

  'strategy.micro': 'Micro',
  'strategy.macro': 'Macro',
  'strategy.mixed': 'Mixed',
  'strategy.either': 'Either',
  'strategy.neither': 'Neither',
  'strategy.not-enough-data': 'Not enough data',
  'confidence.high': 'High, given these assumptions',
  'confidence.medium': 'Medium, given these assumptions',
  'confidence.low': 'Low, given these assumptions',
  'confidence.not-compared': 'Not compared',

  // The two sides in the simulation; {low} and {high} are percents, and may be negative.
  'compared.micro': 'Micro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do',
  'compared.macro': 'Macro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do',
  'compared.micro.mixed':
    'Micro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do; the mix is clearly ahead of both in {mix} of the runs',
  'compared.macro.mixed':
    'Macro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do; the mix is clearly ahead of both in {mix} of the runs',
  'compared.not-enough-data': 'the two sides cannot be compared',
  'compared.nobody-pays': 'nobody pays back on either side',
  'compared.one-side': 'only one side can be paid for',

  'plan.micro': 'Micro plan',
  'plan.macro': 'Macro plan',
  'plan.all': 'Best of all',
  'plan.nobody': 'nobody',
  'plan.reaches': {
    one: '{count} influencer for {cost}: {people} different people',
    other: '{count} influencers for {cost}: {people} different people',
  },
  'plan.brings': {
    one: '{count} influencer for {cost}: {people} different people, {engagements} engagements',
    other: '{count} influencers for {cost}: {people} different people, {engagements} engagements',
  },
  'plan.leaves': {
    one: '{count} influencer for {cost}: {people} different people, {engagements} engagements, {profit} left over',
    other: '{count} influencers for {cost}: {people} different people, {engagements} engagements, {profit} left over',
  },

  'reason.unread-roster': 'No influencer could be read from this sheet.',
  'reason.nobody-eligible': {
    one: 'Nobody of this roster ({count} influencer) is on the platforms, in the country and in the currency of this brief.',
    other:
      'Nobody of this roster ({count} influencers) is on the platforms, in the country and in the currency of this brief.',
  },
  'reason.one-side-missing.micro': {
    one: 'The only influencer has {split} followers or more. Add some below {split} to compare.',
    other: 'All {count} influencers have {split} followers or more. Add some below {split} to compare.',
  },
  'reason.one-side-missing.macro': {
    one: 'The only influencer has fewer than {split} followers. Add some with more to compare.',
    other: 'All {count} influencers have fewer than {split} followers. Add some with more to compare.',
  },
  'reason.must-do-not-fit.count':
    'The {count} influencers who must be in are more than the {most} that your team can manage.',
  'reason.must-do-not-fit.cost': 'Those who must be in cost {cost}, more than the budget of {budget}.',
  'reason.nothing-affordable': 'Nobody fits a budget of {budget}: the cheapest of the roster costs {cheapest}.',
  'reason.no-rates': {
    one: 'Engagement is known for only {known} of {count} {side} influencer. Add average likes and comments, or an engagement rate, for at least half of them.',
    other:
      'Engagement is known for only {known} of {count} {side} influencers. Add average likes and comments, or an engagement rate, for at least half of them.',
  },
  'reason.nothing-observed': {
    one: 'Reach, views or a fee are known for only {known} of {count} {side} influencer. Add one of these for at least half of them.',
    other:
      'Reach, views or a fee are known for only {known} of {count} {side} influencers. Add one of these for at least half of them.',
  },
  'reason.fees-decide':
    'The answer hangs on fees that this roster does not give: published prices point both ways. Enter one real quote per tier; with {enough} or more in all, the others follow them.',
  'reason.fees-unknown': {
    one: 'Fees of {count} influencer are missing, and published prices are in US dollars, not in {currency}. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you.',
    other:
      'Fees of {count} influencers are missing, and published prices are in US dollars, not in {currency}. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you.',
  },
  'reason.fees-unknown.no-currency': {
    one: 'Fees of {count} influencer are missing, and published prices are in US dollars, not in the currency of this roster, which it does not name. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you.',
    other:
      'Fees of {count} influencers are missing, and published prices are in US dollars, not in the currency of this roster, which it does not name. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you.',
  },
  'reason.nothing-pays':
    'Nobody pays back at {conversion} orders per 1,000 engagements. The first would from {breakEven} on.',
  'reason.nothing-pays.unknown': 'Nobody pays back: no engagement is known.',
  'reason.side-unaffordable':
    'No {side} fits this budget of {budget} (the first at {first}). The two were not compared.',
  'reason.the-platform.people':
    'It is the platform, not the size: over all platforms the {side} plan reaches more people, on the same platform it is not clearly ahead.',
  'reason.the-platform.engagements':
    'It is the platform, not the size: over all platforms the {side} plan brings more engagements, on the same platform it is not clearly ahead.',
  'reason.the-platform.profit':
    'It is the platform, not the size: over all platforms the {side} plan leaves more, on the same platform it is not clearly ahead.',
  'reason.on-platform.people':
    'On {platform} alone the micro plan reaches about {micro} different people, the macro plan {macro}.',
  'reason.on-platform.engagements':
    'On {platform} alone the micro plan brings about {micro} engagements, the macro plan {macro}.',
  'reason.on-platform.profit': 'On {platform} alone the micro plan leaves about {micro}, the macro plan {macro}.',
  'reason.sides-apart': 'But no platform has both sides here, so that size cannot be told from platform.',
  'reason.mix-ahead.people':
    'A mix reaches about {value} different people, the better pure plan ({side}) {pure}: {more} more.',
  'reason.mix-ahead.engagements':
    'A mix brings about {value} engagements, the better pure plan ({side}) {pure}: {more} more.',
  'reason.mix-ahead.profit': 'A mix leaves about {value}, the better pure plan ({side}) {pure}: {more} more.',
  'reason.ahead.people':
    'The {side} plan reaches about {value} different people, the {opposite} plan {other}: {more} more.',
  'reason.ahead.engagements':
    'The {side} plan brings about {value} engagements, the {opposite} plan {other}: {more} more.',
  'reason.ahead.profit': 'The {side} plan leaves about {value}, the {opposite} plan {other}: {more} more.',
  // Where the other brings nothing, or a loss, there is no percentage.
  'reason.ahead.people.alone': 'The {side} plan reaches about {value} different people, the {opposite} plan {other}.',
  'reason.ahead.engagements.alone': 'The {side} plan brings about {value} engagements, the {opposite} plan {other}.',
  'reason.ahead.profit.alone': 'The {side} plan leaves about {value}, the {opposite} plan {other}.',
  'reason.close.people':
    'The micro plan reaches about {micro} different people, the macro plan {macro}: too close to call.',
  'reason.close.engagements':
    'The micro plan brings about {micro} engagements, the macro plan {macro}: too close to call.',
  'reason.close.profit': 'The micro plan leaves about {micro}, the macro plan {macro}: too close to call.',
  'reason.runs-disagree': 'Where inputs miss as they usually do, {side} is ahead in only {share} of the runs.',
  'reason.overlap-decides.micro':
    'Micro is ahead where {at} of two audiences are the same people, macro where {end} are; it changes at about {crossing}. Nobody publishes which is true for your roster.',
  'reason.overlap-decides.macro':
    'Macro is ahead where {at} of two audiences are the same people, micro where {end} are; it changes at about {crossing}. Nobody publishes which is true for your roster.',
  // {micro} and {macro} are from the two below it.
  'reason.counts': '{budget} buys {micro} or {macro}.',
  'reason.counts.some': { one: '{count} {side} influencer', other: '{count} {side} influencers' },
  'reason.counts.most': {
    one: '{count} {side} influencer (as many as your team can manage)',
    other: '{count} {side} influencers (as many as your team can manage)',
  },
  'reason.cost-per.people': '1,000 people reached cost {micro} with micro and {macro} with macro.',
  'reason.cost-per.engagements': 'One engagement costs {micro} with micro and {macro} with macro.',
  'reason.engagement-rates':
    'On {platform} your micro influencers engage {micro} of their followers and your macro influencers {macro} (medians).',
  'reason.mostly-nano': '{nano} of the {count} micro influencers chosen are nano-influencers.',
  'reason.mostly-nano.all': 'All {count} micro influencers chosen are nano-influencers.',
  'reason.speaks-against.people': 'But the {side} plan reaches about {value} different people against {other}.',
  'reason.speaks-against.engagements': 'But the {side} plan brings about {value} engagements against {other}.',
  'reason.hangs-on-one': 'But {share} of the {side} plan hangs on {who}.',
  'reason.hangs-on-one.all': 'But {share} of the best plan of all hangs on {who}.',

  // Who is ahead, as the {standing} of what would change the answer.
  'standing.micro': 'micro is ahead',
  'standing.macro': 'macro is ahead',
  'standing.mixed': 'a mix is ahead',
  'standing.either': 'the two are within 10%',
  'flip.budget.below': 'At a budget of {at} or less {standing}.',
  'flip.budget.above': 'From a budget of {at} on {standing}.',
  'flip.budget.nothing-below': 'Who is ahead does not change down to a budget of {at}.',
  'flip.budget.nothing-above': 'Who is ahead does not change up to a budget of {at}.',
  'flip.budget.nothing': 'No budget from {from} to {to} changes who is ahead.',
  'flip.audience.below': 'At a target audience of {at} people or less {standing}.',
  'flip.audience.above': 'From a target audience of {at} people on {standing}.',
  'flip.audience.nothing-below': 'Who is ahead does not change down to a target audience of {at} people.',
  'flip.audience.nothing-above': 'Who is ahead does not change up to a target audience of {at} people.',
  'flip.audience.nothing': 'No target audience from {from} people to {to} people changes who is ahead.',
  'flip.most.below': {
    one: 'At {count} influencer or fewer {standing}.',
    other: 'At {count} influencers or fewer {standing}.',
  },
  'flip.most.above': {
    one: 'From {count} influencer on {standing}.',
    other: 'From {count} influencers on {standing}.',
  },
  'flip.most.nothing-below': {
    one: 'Who is ahead does not change down to {count} influencer.',
    other: 'Who is ahead does not change down to {count} influencers.',
  },
  'flip.most.nothing-above': {
    one: 'Who is ahead does not change up to {count} influencer.',
    other: 'Who is ahead does not change up to {count} influencers.',
  },
  'flip.most.nothing': {
    one: 'No number from {from} to {count} influencer changes who is ahead.',
    other: 'No number from {from} to {count} influencers changes who is ahead.',
  },
  'flip.conversion.below': 'At {at} orders per 1,000 engagements or less {standing}.',
  'flip.conversion.above': 'From {at} orders per 1,000 engagements on {standing}.',
  'flip.conversion.nothing-below': 'Who is ahead does not change down to {at} orders per 1,000 engagements.',
  'flip.conversion.nothing-above': 'Who is ahead does not change up to {at} orders per 1,000 engagements.',
  'flip.conversion.nothing':
    'No conversion from {from} orders per 1,000 engagements to {to} orders per 1,000 engagements changes who is ahead.',

  'assumption.example-budget': 'The budget is an example; type your own.',
  'assumption.sales-as-niche': 'Sales counts engagements, as niche does, until it is told {missing}.',
  'assumption.posts': {
    one: 'Every influencer posts once.',
    other: 'Every influencer posts {count} times; reach counts once.',
  },
  'assumption.handling': 'Product, shipping and time cost {amount} for each influencer.',
  'assumption.most': 'A team can manage {count} influencers (assumed).',
  'assumption.audience': 'The target audience is {audience} people.',
  'assumption.audience.overlap':
    'Two audiences have {overlap} in common, which makes a target audience of {audience} people.',
  'assumption.audience.overlap.assumed':
    'Two audiences have {overlap} in common (assumed), which makes a target audience of {audience} people.',
  'assumption.trust': 'Observed engagement is drawn toward what peers of the size lead one to expect (trust {trust}).',
  'assumption.trust.assumed':
    'Observed engagement is drawn toward what peers of the size lead one to expect (trust {trust}, assumed).',
  'assumption.trust.full': 'Engagement counts as it is observed.',
  'assumption.keywords-unused': {
    one: 'The keywords are not used: texts describe only {described} of {count} influencer.',
    other: 'The keywords are not used: texts describe only {described} of {count} influencers.',
  },
  'assumption.match.fit': 'An audience counts between {least} and 100% by your column of fits.',
  'assumption.match.fit.usual': {
    one: 'An audience counts between {least} and 100% by your column of fits; the median of their side stands for {count} influencer without one.',
    other:
      'An audience counts between {least} and 100% by your column of fits; the median of their side stands for {count} influencers without one.',
  },
  'assumption.match.keywords': 'An audience counts between {least} and 100% by how well the texts match the keywords.',
  'assumption.match.keywords.usual': {
    one: 'An audience counts between {least} and 100% by how well the texts match the keywords; the median of their side stands for {count} influencer without one.',
    other:
      'An audience counts between {least} and 100% by how well the texts match the keywords; the median of their side stands for {count} influencers without one.',
  },
  'assumption.country': 'All tell how much of their audience is in {country}.',
  'assumption.country.unknown': {
    one: 'Of {count} influencer the whole audience is taken to be in {country} (assumed).',
    other: 'Of {count} influencers the whole audience is taken to be in {country} (assumed).',
  },
  'assumption.country.left-out': {
    one: 'Left out: {count} influencer elsewhere than {country}.',
    other: 'Left out: {count} influencers elsewhere than {country}.',
  },
  'assumption.left-out.platform': {
    one: 'Left out: {count} influencer on other platforms.',
    other: 'Left out: {count} influencers on other platforms.',
  },
  'assumption.left-out.currency': {
    one: 'Left out: {count} influencer with fees in another currency.',
    other: 'Left out: {count} influencers with fees in another currency.',
  },
  'assumption.reach-from-views': {
    one: 'Reach of {count} influencer is worked out from views ({viewsPerPerson} views a person) or from their platform’s median.',
    other:
      'Reach of {count} influencers is worked out from views ({viewsPerPerson} views a person) or from their platform’s median.',
  },
  'assumption.reach-from-views.published': {
    one: 'Reach of {count} influencer is worked out from views ({viewsPerPerson} views a person; {source}) or from their platform’s median.',
    other:
      'Reach of {count} influencers is worked out from views ({viewsPerPerson} views a person; {source}) or from their platform’s median.',
  },
  'assumption.reach-not-observed': {
    one: 'Reach of {count} influencer is followers times a published rate ({platforms}; {source}) or {rate}.',
    other: 'Reach of {count} influencers is followers times a published rate ({platforms}; {source}) or {rate}.',
  },
  'assumption.reach-not-observed.assumed': {
    one: 'Reach of {count} influencer is followers times a published rate ({platforms}; {source}) or an assumed {rate}.',
    other:
      'Reach of {count} influencers is followers times a published rate ({platforms}; {source}) or an assumed {rate}.',
  },
  'assumption.fees-fitted': {
    one: 'Missing fees of {count} influencer follow the fees that your roster gives.',
    other: 'Missing fees of {count} influencers follow the fees that your roster gives.',
  },
  'assumption.fees-by-cpm': {
    one: 'Missing fees of {count} influencer are {cpm} per thousand impressions, {viewsPerPerson} for each person reached.',
    other:
      'Missing fees of {count} influencers are {cpm} per thousand impressions, {viewsPerPerson} for each person reached.',
  },
  'assumption.fees-estimated': {
    one: 'Missing fees of {count} influencer are estimated in {currency} from published costs per thousand impressions ({costs}); an answer stands only where published payments ({payments}) give the same.',
    other:
      'Missing fees of {count} influencers are estimated in {currency} from published costs per thousand impressions ({costs}); an answer stands only where published payments ({payments}) give the same.',
  },
  'assumption.fee-of-several': {
    one: 'The one fee of {count} row with several accounts is counted for each account.',
    other: 'The one fee of {count} rows with several accounts is counted for each account.',
  },
  'assumption.peers-engagement': {
    one: 'Engagement is not told for {count} influencer; what peers of their size have stands in.',
    other: 'Engagement is not told for {count} influencers; what peers of their size have stands in.',
  },
  'assumption.without-engagements': {
    one: '{count} influencer without engagement numbers cannot be chosen for this goal.',
    other: '{count} influencers without engagement numbers cannot be chosen for this goal.',
  },
  'assumption.simulation':
    'In the simulation {dropOuts} of the influencers drop out, unpaid, and reach, rates and estimated fees miss as such numbers do (assumed).',
  'assumption.simulation.assumed':
    'In the simulation {dropOuts} of the influencers drop out, unpaid (assumed), and reach, rates and estimated fees miss as such numbers do (assumed).',
  'assumption.not-proven': 'The {side} plan is the best found; nothing better than {gap} more is possible.',
  'assumption.not-proven.all': 'The best plan of all is the best found; nothing better than {gap} more is possible.',

  // Parts of the line below a shortlist, with ", " between them.
  total: { one: 'Total of {count} influencer', other: 'Total of {count} influencers' },
  'total.nobody': 'Total: nobody.',
  'total.posts': 'for {count} posts each',
  'total.handling': 'handling included',
  'total.fees': { one: '{count} fee estimated', other: '{count} fees estimated' },
  'total.reach': 'reach of {count} estimated',
  'total.worth-unknown': 'too many to work out for all what they are worth',
  'total.same-person': 'rows {row} and {other} may be the same person’s',

  // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
  study: '{finding} ({source}: {sample}; on {on})',
  'study.wies-2023':
    'Engagement with sponsored posts rises and then falls with followers; less so for little-known brands.',
  'study.wies-2023.on': 'engagement',
  'study.beichert-2024':
    'Influencers with few followers bring far more revenue per follower and for what they are paid.',
  'study.beichert-2024.on': 'direct sales to consumers',
  'study.leung-2022': 'More followers raise engagement for the money; posts that announce a new product lower it.',
  'study.leung-2022.on': 'engagement for the money',
  'study.barari-2025': 'Small and medium influencers do better at engagement, large ones at the intention to buy.',
  'study.barari-2025.on': 'engagement and the intention to buy',
  'study.van-reijmersdal-2024': 'Below 100,000 followers brand awareness, attitude and intention are higher.',
  'study.van-reijmersdal-2024.on': 'awareness and intention among followers',
  'study.de-veirman-2017': 'Many followers make likeable, and a distinctive product seem less so.',
  'study.de-veirman-2017.on': 'unique or niche products',
  'study.pan-2024':
    'Social identity is strongest on attitude and engagement, information and pleasure on the intention to buy, how influencers communicate on buying.',
  'study.pan-2024.on': 'engagement and buying',
  'study.christodoulaki-2018':
    'Micro and macro influencers had no different effect on recall of the brand and attitude to it.',
  'study.christodoulaki-2018.on': 'recall and attitude',
  'study.cowan-2025':
    'Smaller ones are best where the brand is named plainly, the largest where it is subtle or on its own channels.',
  'study.cowan-2025.on': 'how plainly a post is branded',
  'study.dong-2024': 'Among people who follow them, the largest do better on attitude, intention and engagement.',
  'study.dong-2024.on': 'those who follow already',
  'sample.Instagram campaigns': '{count} Instagram campaigns',
  'sample.purchases': '{count} purchases',
  'sample.influencers on Weibo': '{count} influencers on Weibo',
  'sample.papers': '{count} papers',
  'sample.followers of YouTubers': '{count} followers of YouTubers',
  'sample.experiments': '{count} experiments',
  'sample.people asked': '{count} people asked',
} as const satisfies Catalogue;

export type AnswerWords = typeof ANSWERS;
