import { tierOf } from '../metrics/tier-of';
import type { Source } from '../reference/source';
import { DEFAULT_TIERS, SPLIT } from '../reference/tier';
import type { Plan } from '../strategy/plan';
import { POOL_NAMES } from '../strategy/plans';
import type { Assumption, Recommendation } from '../strategy/recommendation';
import { type Measure, rightEngagements } from '../strategy/value';
import { assumptionText } from '../texts/assumption';
import { reasonText } from '../texts/reason';
import { briefText, comparedText, flipTexts, strategyText } from '../texts/recommendation';
import { totalText } from '../texts/shortlist';
import { studyText } from '../texts/study';
import type { Expected, PlanChart, PlanRequest } from '../wire/doors';
import type { RosterRead } from './engine/protocol';
import type { ShownPlan } from './shown-plan';
import type { Words } from './words';

type Cells = readonly (string | number)[];

const WHOLE = '#,##0';
const MONEY = '#,##0.00';

/** The sheet of a plan as it grows, row by row. */
class Rows {
  readonly rows: Cells[] = [];
  readonly formats: (readonly string[])[] = [];
  readonly headings: number[] = [];

  /** @returns its number */
  add(cells: Cells, formats: readonly string[] = []): number {
    this.formats.push(formats);
    return this.rows.push(cells);
  }

  heading(...cells: string[]): number {
    const row = this.add(cells);
    this.headings.push(row);
    return row;
  }

  /** It runs over blank cells only, so that its sources stand below. */
  sentence(text: string, ...sources: readonly Source[]): void {
    for (const line of [text, ...sources.map(({ address }) => address)]) this.add(['', line]);
  }

  gap(): void {
    this.add([]);
  }

  /** Every row as wide as the widest. */
  rectangle(): Cells[] {
    const width = Math.max(...this.rows.map((row) => row.length));
    return this.rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  }
}

/** Where the charts stand, side by side: right of the tables, beside the first rows, whose sentences are short. */
const CHARTS_AT = [12, 18] as const;

/**
 * A recommendation as a sheet of its own: brief, answer, reasons, plans, whom to book with totals, what would change it with
 * its curve, research and assumptions with their sources, and two charts. It has no checks.
 */
export function planSheet(
  recommendation: Recommendation,
  shown: ShownPlan,
  read: Pick<RosterRead, 'issues'>,
  sheetName: string,
  { answers, sidebar }: Words,
): Omit<PlanRequest, keyof Expected> {
  const { confidence, brief, plans, measure, compared, reasons, shortlist } = recommendation;
  const { worthUpTo, flips = [], curve = [], studies, assumptions, ticked } = recommendation;
  const { currency } = brief;
  const { say } = sidebar;
  const sheet = new Rows();
  const inCurrency = (name: string) => (currency ? `${name} (${currency})` : name);
  const charts: PlanChart[] = [];

  sheet.heading(say('sheet.title', { sheet: sheetName }));
  sheet.add([say('brief'), briefText(brief, answers)]);
  for (const [name, text] of briefLines(recommendation, sidebar)) sheet.add([name, text]);
  sheet.add([say('recommendation'), strategyText(recommendation, answers)]);
  sheet.add([say('confidence'), answers.say(`confidence.${confidence}`)]);
  if (compared) sheet.sentence(`${comparedText(recommendation, answers)}.`);
  sheet.gap();
  sheet.heading(say('sheet.reasons'));
  for (const reason of reasons) sheet.sentence(reasonText(reason, currency, answers));

  if (plans) {
    sheet.gap();
    // What the goal counts comes first: the chart draws it beside the names.
    const counted: Record<Measure, [string, string, (plan: Plan) => number | string]> = {
      people: [say('sheet.people'), WHOLE, ({ people }) => Math.round(people)],
      engagements: [say('sheet.engagements'), WHOLE, engagementsOf],
      profit: [inCurrency(say('sheet.profit')), MONEY, ({ value }) => value],
    };
    const others = (['people', 'engagements'] as const).filter((one) => one !== measure);
    const columns = [measure, ...others].map((one) => counted[one]);
    const first = sheet.heading(
      say('plans'),
      ...columns.map(([name]) => name),
      say('sheet.influencers'),
      inCurrency(say('sheet.cost')),
    );
    const line = (name: string, plan: Plan) =>
      sheet.add(
        [name, ...columns.map(([, , of]) => of(plan)), plan.chosen.length, plan.cost],
        ['', ...columns.map(([, format]) => format), WHOLE, MONEY],
      );
    for (const pool of POOL_NAMES) line(answers.say(`plan.${pool}`), plans[pool]);
    if (ticked) line(say('plan.mine'), ticked);
    charts.push({
      type: 'COLUMN',
      row: first,
      column: 1,
      rows: sheet.rows.length - first + 1,
      columns: 2,
      atRow: 1,
      atColumn: CHARTS_AT[0],
      options: { title: say(`sheet.${measure}`), 'legend.position': 'none' },
    });
  }

  const plan = shown === 'mine' ? ticked : plans?.[shown];
  if (plan && plan.chosen.length > 0) {
    sheet.gap();
    sheet.heading(
      say(`shortlist.${shown}`),
      say('sheet.platform'),
      say('sheet.tier'),
      say('sheet.followers'),
      say('sheet.reach'),
      say('sheet.engagements'),
      inCurrency(say('sheet.cost')),
      inCurrency(say('sheet.worthUpTo')),
      say('sheet.feeIs'),
      say('sheet.row'),
    );
    plan.chosen.forEach((outcome, index) => {
      const { influencer, reach, engagements, fee } = outcome;
      const { handle, name, platform = '', followers, row } = influencer;
      sheet.add(
        [
          handle || name,
          platform,
          tierOf(followers, DEFAULT_TIERS) ?? '',
          followers,
          Math.round(reach.value),
          engagements ? Math.round(rightEngagements(outcome, brief)) : '',
          fee.value,
          (shown === shortlist && worthUpTo?.[index]) || '',
          fee.origin === 'given' ? say('sheet.given') : say('estimated'),
          row,
        ],
        ['', '', '', WHOLE, WHOLE, WHOLE, MONEY, MONEY, '', '0'],
      );
    });
    sheet.headings.push(
      sheet.add(
        [say('sheet.total'), '', '', '', '', engagementsOf(plan), plan.cost],
        ['', '', '', '', '', WHOLE, MONEY],
      ),
    );
    if (shown === shortlist) sheet.sentence(totalText(recommendation, read, answers));
  }

  const changes = flipTexts(flips, currency, answers);
  if (changes.length > 0) {
    sheet.gap();
    sheet.heading(say('flips'));
    for (const text of changes) sheet.sentence(text);
  }
  if (studies.length > 0 && plans) {
    sheet.gap();
    sheet.heading(say('research', { count: studies.length }));
    for (const study of studies) sheet.sentence(studyText(study, answers), study.source);
  }
  sheet.gap();
  sheet.heading(say('assumptions', { count: assumptions.length }));
  for (const assumption of assumptions) {
    sheet.sentence(assumptionText(assumption, currency, answers), ...sourcesOf(assumption));
  }

  if (curve.length > 1) {
    sheet.gap();
    const format = measure === 'profit' ? MONEY : WHOLE;
    const first = sheet.heading(inCurrency(say('brief.budget')), answers.say('plan.micro'), answers.say('plan.macro'));
    for (const { budget, micro, macro } of curve) {
      sheet.add([Math.round(budget), Math.round(micro), Math.round(macro)], [WHOLE, format, format]);
    }
    charts.push({
      type: 'LINE',
      row: first,
      column: 1,
      rows: curve.length + 1,
      columns: 3,
      atRow: 1,
      atColumn: CHARTS_AT[1],
      options: { title: say(`curve.${measure}`), 'hAxis.title': inCurrency(say('brief.budget')) },
    });
  }
  return {
    sheetName: say('sheet.name'),
    rows: sheet.rectangle(),
    formats: sheet.formats,
    headings: sheet.headings,
    widths: [200, 150, 110, 100, 100, 110, 110, 150, 90, 60],
    charts,
  };
}

/** Blank where nobody's are known. */
function engagementsOf({ engagements }: Plan): number | string {
  return engagements === undefined ? '' : Math.round(engagements);
}

function sourcesOf(assumption: Assumption): readonly Source[] {
  if (assumption.code === 'fees-estimated') return [assumption.costs, assumption.payments];
  return 'source' in assumption && assumption.source ? [assumption.source] : [];
}

/** What the brief says beside goal, budget and number. */
function briefLines({ brief }: Recommendation, { say, numbers }: Words['sidebar']): [string, string][] {
  const { platforms, audience, keywords, country, must, leave, split, posts, handling, prices, currency } = brief;
  const all: [string, string][] = [
    [say('brief.platforms'), platforms.join(', ')],
    [say('brief.audience'), audience === undefined ? '' : numbers.exact(audience)],
    [say('brief.keywords'), keywords.join(', ')],
    [say('brief.country'), country],
    [say('brief.must'), must.join(', ')],
    [say('brief.leave'), leave.join(', ')],
    [say('brief.split'), split === SPLIT ? '' : numbers.exact(split)],
    [say('brief.posts'), posts === 1 ? '' : numbers.exact(posts)],
    [say('brief.handling'), handling === 0 ? '' : numbers.money(handling, currency)],
    [say('brief.conversion'), prices ? numbers.exact(prices.conversion) : ''],
    [say('brief.order value'), prices ? numbers.money(prices.orderValue, currency) : ''],
    [say('brief.margin'), prices ? numbers.percent(prices.margin) : ''],
  ];
  return all.filter(([, text]) => text !== '');
}
