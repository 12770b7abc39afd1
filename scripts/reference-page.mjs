import { readdir } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { markdownTable } from './markdown-table.mjs';

/**
 * What the modules of src/reference export.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, unknown>>}
 */
export async function referenceTables(folder) {
  const files = (await readdir(folder)).sort();
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reference',
  });
  return runInNewContext(`${outputFiles[0].text};reference`);
}

/**
 * docs/REFERENCE.md.
 *
 * @param {Record<string, any>} tables
 * @param {Record<string, any>} words the catalogue that says what studies found
 */
export function referencePage(tables, words) {
  const { TIER_PRESETS, BENCHMARKS, COST_PER_MILLE, PAID_FEES, REACH_RATES, VIEWS_PER_PERSON } = tables;
  const { CHECK_THRESHOLDS, STUDIES } = tables;
  const assumed = Object.values(tables).filter((entry) => entry.assumed);
  const sections = [
    `<!-- Written by the build from src/reference: change it there. -->
# Reference: the published numbers in use

Each bears its unit, its source and its year; "n.d." is a source without a date. An assumed number has no source, and is
called assumed wherever its result is shown. Facts and single values are cited, no source's whole table is copied.`,
    `## Tiers

The names of INFLUENCER_TIER's presets. Bands are half-open: 100,000 is above the cut, 99,999 below. No source says to which
side a boundary belongs.`,
    markdownTable(
      ['preset', 'begins at, followers', 'source', 'note'],
      TIER_PRESETS.map((preset) => [preset.name, preset.bands.map(bandText).join(', '), cited(preset), noteOf(preset)]),
    ),
    `## Engagement rates

What creators of a size typically have. Sources disagree, and each has its row: =ENGAGEMENT_BENCHMARK() answers the median
of a size's rows, =ENGAGEMENT_GRADE() judges by the lowest and the highest. Left out: bands without a sample, figures of
brands, and secondary ones whose source could not be read.`,
    markdownTable(
      ['platform', 'tier', 'rate', 'unit', 'source', 'note'],
      BENCHMARKS.map((entry) => [
        entry.platform,
        entry.tier,
        percent(entry.rate),
        entry.unit,
        cited(entry),
        noteOf(entry),
      ]),
    ),
    `## Cost per thousand impressions

Published costs differ about eightfold for the same platform: your own quotes beat them.`,
    markdownTable(
      ['platform', 'bound', 'cost', 'unit', 'source', 'note'],
      COST_PER_MILLE.map((entry) => [entry.platform, entry.bound, entry.cost, entry.unit, cited(entry), noteOf(entry)]),
    ),
    '## Payments',
    markdownTable(
      ['what', 'value', 'unit', 'source', 'note'],
      [
        [
          'Fee',
          `${number(PAID_FEES.fee)} × (followers ÷ ${number(PAID_FEES.at)})^${PAID_FEES.slope}`,
          PAID_FEES.unit,
          cited(PAID_FEES),
          noteOf(PAID_FEES),
        ],
      ],
    ),
    '## Reach',
    markdownTable(
      ['what', 'value', 'unit', 'source', 'note'],
      [
        ...REACH_RATES.map((entry) => [
          `${entry.platform}, ${entry.tier}`,
          percent(entry.rate),
          entry.unit,
          cited(entry),
          noteOf(entry),
        ]),
        ['Views', VIEWS_PER_PERSON.value, VIEWS_PER_PERSON.unit, cited(VIEWS_PER_PERSON), noteOf(VIEWS_PER_PERSON)],
      ],
    ),
    `## Checks

The bounds of =INFLUENCER_CHECKS(). They are rules of thumb, contradict one another, and prove nothing.`,
    markdownTable(
      ['bound', 'unit', 'source', 'note'],
      Object.values(CHECK_THRESHOLDS).map((entry) => [number(entry.value), entry.unit, cited(entry), noteOf(entry)]),
    ),
    `## Studies

Research is divided: it stands beside an answer, and never in its numbers.`,
    markdownTable(
      ['study', 'looked at', 'found', 'speaks for', 'on'],
      STUDIES.map((study) => [
        cited(study),
        `${number(study.sample)} ${study.unit}`,
        words[`study.${study.code}`],
        study.direction,
        words[`study.${study.code}.on`],
      ]),
    ),
    '## Assumed',
    markdownTable(
      ['what', 'value', 'unit', 'why'],
      assumed.map(({ what, value, unit, reason }) => [what, value, unit, reason]),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function bandText({ name, from, platform }) {
  return `${platform ? `${platform} ` : ''}${name} ${number(from)}`;
}

function cited({ source }) {
  return `[${source.author}](${source.address}), ${source.title}, ${source.year}`;
}

function noteOf({ note = '' }) {
  return note;
}

function number(value) {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}

function percent(rate) {
  return `${(100 * rate).toLocaleString('en', { maximumFractionDigits: 4 })} %`;
}
