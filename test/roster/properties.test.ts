import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { ROSTER_CLEAN } from '../../src/functions/roster-clean';
import { readRoster } from '../../src/roster/read-roster';

const handle = fc.stringMatching(/^@[a-z]{2,4}~[a-z]$/);
const platform = fc.constantFrom('Instagram', 'tiktok', 'YT', '', 'Myspace', 'N/A');
const people = fc.oneof(
  fc.integer({ min: 1, max: 3_000_000 }),
  fc.constantFrom('12.5K', '1,2M', '1.234.567', '12,5 B', '', '-', 'soon', '#N/A', 0, -3, 12.345),
);
const count = fc.oneof(fc.nat(90_000), fc.constantFrom('1.2K', '1.234', '', 'nan', 0, '3,4', '100-200'));
const rate = fc.oneof(fc.double({ min: 0, max: 0.2, noNaN: true }), fc.constantFrom('3.4%', '%2,1', 0.5, 4.2, ''));
const fee = fc.oneof(fc.nat(5_000), fc.constantFrom('$1,200', '1.200 €', 'on request', '', '500-700'));
const words = fc.constantFrom('Beauty', 'Food, travel', '', '=1+1', '<b>Gym</b>', 'Total', 'Followers');

const HEADERS = fc.constantFrom<Cell[]>(
  ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'ER', 'Fee', 'Niche', 'Name'],
  ['Kullanıcı adı', 'Mecra', 'Takipçi', 'Beğeni', 'Yorum', 'İzlenme', 'Etkileşim oranı', 'Ücret', 'Kategori', 'Ad'],
  [
    'Benutzername',
    'Plattform',
    'Follower',
    'Likes',
    'Kommentare',
    'Aufrufe',
    'Interaktionsrate',
    'Preis',
    'Nische',
    'Name',
  ],
  ['Pseudo', 'Réseau', 'Abonnés', "J'aime", 'Commentaires', 'Vues', 'Taux d’engagement', 'Tarif', 'Thématique', 'Nom'],
  [
    'Usuario',
    'Red social',
    'Seguidores',
    'Me gusta',
    'Comentarios',
    'Vistas',
    'Tasa de interacción',
    'Precio',
    'Nicho',
    'Nombre',
  ],
);
const row = fc.tuple(handle, platform, people, count, count, count, rate, fee, words, words);
const roster = fc
  .tuple(HEADERS, fc.array(row, { minLength: 1, maxLength: 12 }))
  .map(([headers, rows]): Cell[][] => [headers, ...rows]);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(
    '',
    'Followers',
    'Handle',
    'Takipçi',
    'Fee',
    'ER',
    '12.5K',
    '#N/A',
    '1.234',
    'Total',
    null,
    undefined,
  ),
  fc.constantFrom('@ada~c', 'https://instagram.com/ada~c', 'Instagram', 'x'.repeat(50_000), '9'.repeat(50_000)),
);
const anyRange = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 14 });

/** Of the rows that are not blank: those that became influencers, that an issue is about, and those that neither. */
function untold(values: readonly (readonly Cell[])[]): number[] {
  const { influencers, issues } = readRoster(values);
  const told = new Set([...influencers, ...issues].map(({ row }) => row));
  return values.flatMap((cells, i) =>
    cells.some((cell) => String(cell ?? '').trim() !== '') && !told.has(i + 1) ? i + 1 : [],
  );
}

test('whatever the cells, it never throws, and every row but the headers is an influencer or in an issue', () => {
  fc.assert(
    fc.property(anyRange, (values) => {
      expect(untold(values).length).toBeLessThanOrEqual(1);
      for (const { row, column, text } of readRoster(values).issues) {
        expect([row >= 1, column >= 1, typeof text]).toEqual([true, true, 'string']);
      }
    }),
    { numRuns: 400 },
  );
});

test('in a roster only the row of headers is neither', () => {
  fc.assert(
    fc.property(roster, (values) => {
      expect(untold(values)).toEqual([1]);
    }),
  );
});

/** The clean table without Row and Note; undefined where nobody is in it. */
function clean(values: Cell[][], options?: string): Cell[][] | undefined {
  try {
    return ROSTER_CLEAN(values, options).map((cells) => cells.slice(0, 15));
  } catch {
    return undefined;
  }
}

test('reading the clean table again gives the same table', () => {
  fc.assert(
    fc.property(roster, fc.constantFrom(undefined, 'locale=tr', 'locale=en_US'), (values, options) => {
      const once = clean(values, options);
      if (once) expect(clean(ROSTER_CLEAN(values, options))).toEqual(once);
    }),
    { numRuns: 400 },
  );
});

test('shuffling the rows shuffles the answer', () => {
  const shuffled = roster.chain(
    ([headers = [], ...rows]): fc.Arbitrary<[Cell[][], Cell[][]]> =>
      fc.tuple(
        fc.constant<Cell[][]>([headers, ...rows]),
        fc.shuffledSubarray(rows, { minLength: rows.length }).map((others) => [headers, ...others]),
      ),
  );
  const sorted = (values: Cell[][]) =>
    clean(values)
      ?.map((cells) => JSON.stringify(cells))
      .sort();
  fc.assert(
    fc.property(shuffled, ([values, others]) => {
      expect(sorted(others)).toEqual(sorted(values));
    }),
    { numRuns: 300 },
  );
});

test('columns of no interest change nothing, wherever they stand', () => {
  const place = fc.nat(10);
  const others = fc.constantFrom('Gender', 'Language', 'Email_1', '%Male', 'Top city', 'Total likes', 'Label');
  fc.assert(
    fc.property(roster, place, others, (values, at, header) => {
      const wider = values.map((cells, i) => [
        ...cells.slice(0, at),
        i === 0 ? header : `x${i}@example.invalid`,
        ...cells.slice(at),
      ]);
      expect(clean(wider)).toEqual(clean(values));
    }),
  );
});
