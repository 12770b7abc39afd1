import { type Cell, cellText, isBlank } from '../cells/cell';
import { currencyCode, leavesOpen } from '../cells/currency';
import { type Options, readOptions } from '../cells/options';
import { type NumberColumn, readNumbers } from '../cells/read-numbers';
import { PLATFORMS, type Platform } from '../reference/platform';
import { platformNamed } from '../roster/platform-name';
import type { Roster } from '../roster/roster';
import type { Brief, BriefProblem, NumberKind, Prices } from './brief';
import { isMeant, whyNot } from './eligible';
import { exampleBudget } from './example-budget';
import { ESTIMATES_CURRENCY } from './fees';
import { GOAL_WORDS, type Goal } from './goal';
import { fromCents, inCents } from './money';
import { DEFAULTS, OPTIONS, type Option, SHOWN, type Shown } from './option';

/** A range of names and values, one text ("goal=niche; most=10"), or an object: a form, a memory, flags of a command. */
export type BriefSource = Cell | readonly (readonly Cell[])[] | { readonly [name: string]: unknown };

/** A brief, or all that keeps it from being one. */
export type ReadBrief = { readonly brief: Brief } | { readonly problems: readonly BriefProblem[] };

/**
 * A brief from what somebody typed, wherever: what is blank stands at its default, and without a budget it is an example.
 *
 * @param roster its fees tell the currency and the example, its influencers who is meant
 * @param locale how numbers are spelled where their text leaves it open, such as "de"
 * @example readBrief('goal=awareness; budget=20K', roster) // { brief: { goal: 'launch', budget: 20000 } }
 */
export function readBrief(source: BriefSource, roster: Roster, locale?: string): ReadBrief {
  const given = optionsOf(source);
  if ('text' in given) return { problems: [{ code: 'option-without-value', text: given.text }] };
  const reader = new BriefReader(given, locale);
  const brief = reader.read(roster);
  return reader.problems.length > 0 ? { problems: reader.problems } : { brief };
}

function optionsOf(source: BriefSource): ReturnType<typeof readOptions> {
  if (typeof source !== 'object' || source === null || Array.isArray(source) || source instanceof Date) {
    return readOptions(source as Parameters<typeof readOptions>[0]);
  }
  const scalar = (value: unknown): Cell => (Array.isArray(value) ? value.join(', ') : (value as Cell));
  return new Map(
    Object.entries(source).flatMap(([name, value]) =>
      isBlank(value as Cell) ? [] : [[name.trim().toLowerCase().replace(/[-_]/g, ' '), scalar(value)] as const],
    ),
  );
}

/** What a brief calls options that have another name there. */
const NAMES_IN_BRIEF: Partial<Readonly<Record<Option, keyof Brief>>> = {
  strategy: 'shown',
  reach: 'reachRate',
  'views per person': 'viewsPerPerson',
  'drop outs': 'dropOuts',
};

/** What is typed in money. */
const AMOUNTS = ['budget', 'handling', 'cpm', 'order value'] as const;

class BriefReader {
  readonly problems: BriefProblem[] = [];
  private readonly locale: string | undefined;

  constructor(
    private readonly given: Options,
    locale: string | undefined,
  ) {
    this.locale = cellText(given.get('locale')) || locale;
    for (const name of given.keys()) {
      if (name === 'goal' || name === 'budget' || (OPTIONS as readonly string[]).includes(name)) continue;
      this.problems.push({ code: 'unknown-option', text: name, allowed: OPTIONS });
    }
  }

  read(roster: Roster): Brief {
    const currency = this.currency(roster);
    const typed = {
      goal: this.goal(),
      currency,
      most: this.number('most', 'whole') ?? DEFAULTS.most,
      audience: this.number('audience', 'above-zero'),
      overlap: this.number('overlap', 'part') ?? DEFAULTS.overlap,
      keywords: this.list('keywords'),
      country: cellText(this.given.get('country')),
      platforms: this.platforms(),
      must: this.list('must'),
      leave: this.list('leave'),
      posts: this.number('posts', 'whole') ?? DEFAULTS.posts,
      handling: this.number('handling', 'amount') ?? DEFAULTS.handling,
      cpm: this.number('cpm', 'above-zero'),
      prices: this.prices(),
      trust: this.number('trust', 'share') ?? DEFAULTS.trust,
      reachRate: this.number('reach', 'part') ?? DEFAULTS.reach,
      viewsPerPerson: this.number('views per person', 'above-zero') ?? DEFAULTS['views per person'],
      dropOuts: this.number('drop outs', 'share') ?? DEFAULTS['drop outs'],
      split: this.number('split', 'above-zero') ?? DEFAULTS.split,
      shown: this.shown(),
    };
    const chosen = OPTIONS.filter((option) => this.isChosen(option, typed));
    if (typed.audience !== undefined && chosen.includes('overlap'))
      this.problems.push({ code: 'audience-and-overlap' });
    const budget = this.budget();
    this.checkCurrencies(currency);
    const brief: Brief = { ...typed, chosen, budget: budget ?? 0, example: budget === undefined };
    this.checkNames(brief, roster);
    return budget === undefined ? { ...brief, budget: exampleBudget(roster, brief) } : brief;
  }

  private goal(): Goal {
    const cell = this.given.get('goal');
    if (isBlank(cell)) return 'launch';
    const goal = GOAL_WORDS.get(cellText(cell).toLowerCase());
    if (!goal) this.problems.push({ code: 'unknown-goal', text: cellText(cell), allowed: [...GOAL_WORDS.keys()] });
    return goal ?? 'launch';
  }

  private budget(): number | undefined {
    const cell = this.given.get('budget');
    if (isBlank(cell)) return undefined;
    // Money has no three decimals, so "20,000" and "20.000" are thousands.
    const { values, percents } = this.parse(cell, 'thousands');
    const cents = percents.size > 0 ? 0 : inCents(values[0] ?? 0);
    if (cents > 0 && Number.isSafeInteger(cents)) return fromCents(cents);
    this.problems.push({ code: 'unreadable-budget', text: cellText(cell) });
    return undefined;
  }

  private currency(roster: Roster): string | undefined {
    const text = cellText(this.given.get('currency'));
    const hasFees = roster.influencers.some(({ fee }) => fee !== undefined);
    const ofRoster = roster.currency ?? (hasFees || this.given.has('cpm') ? undefined : ESTIMATES_CURRENCY);
    if (text === '') return roster.currency ?? this.currencyOf('budget') ?? ofRoster;
    const currency = currencyCode(text);
    if (!currency) this.problems.push({ code: 'unknown-currency', text });
    else if (roster.currency && currency !== roster.currency) {
      this.problems.push({ code: 'other-currency', currency, ofRoster: roster.currency });
    }
    return currency;
  }

  private platforms(): Platform[] {
    return this.list('platforms').flatMap((text) => {
      const platform = platformNamed(text);
      if (!platform) this.problems.push({ code: 'unknown-choice', option: 'platforms', text, allowed: PLATFORMS });
      return platform ?? [];
    });
  }

  private shown(): Shown {
    const text = cellText(this.given.get('strategy')).toLowerCase();
    const shown = SHOWN.find((one) => one === (text || DEFAULTS.strategy));
    if (!shown) this.problems.push({ code: 'unknown-choice', option: 'strategy', text, allowed: SHOWN });
    return shown ?? DEFAULTS.strategy;
  }

  /** All three, or none: each alone tells nothing. */
  private prices(): Prices | undefined {
    const conversion = this.number('conversion', 'above-zero');
    const orderValue = this.number('order value', 'above-zero');
    const margin = this.number('margin', 'part');
    if (conversion === undefined || orderValue === undefined || margin === undefined) return undefined;
    return { conversion, orderValue, margin };
  }

  private list(option: Option): string[] {
    return cellText(this.given.get(option))
      .split(/[,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  private number(option: Option, kind: NumberKind): number | undefined {
    const cell = this.given.get(option);
    if (isBlank(cell)) return undefined;
    const isPart = kind === 'share' || kind === 'part';
    const { values, percents } = this.parse(cell, isPart ? 'decimals' : 'thousands');
    const [value] = values;
    if (value !== undefined && (isPart || percents.size === 0) && isOf(kind, value)) return value;
    this.problems.push({ code: 'unreadable-option', option, kind, text: cellText(cell) });
    return undefined;
  }

  private parse(cell: Cell, threeDigits: 'thousands' | 'decimals'): NumberColumn {
    return readNumbers([cell], { locale: this.locale, threeDigits });
  }

  /** As an amount names it. */
  private currencyOf(option: (typeof AMOUNTS)[number]): string | undefined {
    return this.parse(this.given.get(option) ?? '', 'thousands').currencies.get(0);
  }

  /** Nothing is converted here, and nothing is silently taken for what it is not. */
  private checkCurrencies(ofBrief: string | undefined): void {
    for (const option of AMOUNTS) {
      const text = cellText(this.given.get(option));
      const currency = this.currencyOf(option);
      if (!currency || !ofBrief || currency === ofBrief || leavesOpen(text, ofBrief)) continue;
      this.problems.push({ code: 'amount-in-other-currency', option, text, currency, ofBrief });
    }
  }

  /** What is typed as it stands by default is no choice: the table of options can be copied whole. */
  private isChosen(option: Option, typed: { readonly [key: string]: unknown }): boolean {
    if (!this.given.has(option)) return false;
    if (!(option in DEFAULTS)) return true;
    const standing = DEFAULTS[option as keyof typeof DEFAULTS];
    return (typed[NAMES_IN_BRIEF[option] ?? option] ?? cellText(this.given.get(option))) !== standing;
  }

  /** Whoever must be in, or be left out, has to be in the roster, and only one of both. */
  private checkNames(brief: Brief, { influencers }: Roster): void {
    const leave = influencers.filter((one) => brief.leave.some((text) => isMeant(one, text)));
    for (const option of ['must', 'leave'] as const) {
      for (const text of brief[option]) {
        const meant = influencers.filter((one) => isMeant(one, text));
        if (meant.length === 0) this.problems.push({ code: 'not-in-roster', option, text });
        else if (option === 'leave') continue;
        else if (meant.some((one) => leave.includes(one))) this.problems.push({ code: 'must-and-leave', text });
        else if (meant.every((one) => one.followers === undefined || whyNot(one, brief))) {
          this.problems.push({ code: 'must-not-eligible', text });
        }
      }
    }
  }
}

function isOf(kind: NumberKind, value: number): boolean {
  switch (kind) {
    case 'amount':
      return value >= 0;
    case 'above-zero':
      return value > 0;
    case 'whole':
      return value >= 1 && Number.isInteger(value);
    case 'share':
      return value >= 0 && value <= 1;
    case 'part':
      return value > 0 && value <= 1;
  }
}
