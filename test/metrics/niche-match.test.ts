import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicheMatch } from '../../src/metrics/niche-match';
import { sameWord } from '../../src/metrics/same-word';

const BEAUTY = nicheMatch(['beauty', 'skincare']);

test.each([
  ['Clean beauty and SPF', 0.5],
  ['Gaming', 0],
  ['SKINCARE + beauty tips 💄 DM for collabs', 1],
  ['skin care for tired mums', 0.5],
  ['#skincareroutine', 0.25],
  ['Beauty|Fashion|Lifestyle', 0.5],
  ['Beautiful places', 0],
  ['', 0],
])('“%s” matches beauty and skincare by %s', (text, match) => {
  expect(BEAUTY(text)).toBe(match);
});

describe('bios as they are written', () => {
  test.each([
    ['Güzellik & cilt bakımı 🌿 İstanbul', ['GÜZELLİK', 'cilt bakimi'], 1],
    ['YEMEK TARİFLERİ ve sofra sunumları', ['yemek tarifi'], 1],
    ['kitaplar, filmler, çocuklar', ['kitap', 'film', 'çocuk'], 1],
    ['Reisen • Bücher • Häuser', ['Reise', 'Buch', 'Haus'], 1],
    ['Créatrice de recettes végétaliennes', ['recette', 'vegetalienne'], 1],
    ['Viajes y flores por España', ['viaje', 'flor', 'espana'], 1],
    ['Coleções e animais de estimação', ['coleção', 'animal'], 1],
    ['Ricette e viaggi con amiche', ['ricetta', 'viaggio', 'amica'], 1],
    ['Cities, babies and boxes', ['city', 'baby', 'box'], 1],
    ['vegan food lover', ['veganfood'], 1],
    ['#VeganFood', ['vegan food'], 1],
    ['vegan shoes', ['vegan food'], 0.5],
    ['hair tips', ['haircare'], 0.5],
    ['Beauty', ['beauty', 'BEAUTY ', 'skincare', ''], 0.5],
    ['Haarpflege aus Hamburg', ['Pflege'], 0.5],
    ['料理と旅行が好き', ['旅行'], 0.5],
    ['party and start-ups', ['art'], 0],
    ['I care for old cars', ['car'], 1],
    ['I care', ['car'], 0],
    ['new york', ['news'], 1],
  ])('“%s” against %j is %s', (text, keywords, match) => {
    expect(nicheMatch(keywords)(text)).toBe(match);
  });
});

test.each([
  ['game', 'gamer'],
  ['art', 'arte'],
  ['mode', 'model'],
  ['train', 'training'],
  ['pet', 'peter'],
])('%s and %s are different words', (one, other) => {
  expect(sameWord(one, other)).toBe(false);
  expect(sameWord(other, one)).toBe(false);
});

describe('of any text', () => {
  const words = fc.array(fc.constantFrom('beauty', 'Skincare', 'vegan food', 'Güzellik', 'gaming', 'yoga', 'x'), {
    minLength: 1,
    maxLength: 5,
  });

  test('the match is between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 4 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (keywords, text) => {
          const match = nicheMatch(keywords)(text);
          expect(match).toBeGreaterThanOrEqual(0);
          expect(match).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('neither the order of the keywords nor that of the words of single keywords matters', () => {
    fc.assert(
      fc.property(words, words, (keywords, text) => {
        const match = nicheMatch(keywords)(text.join(' · '));
        expect(nicheMatch([...keywords].reverse())(text.join(' · '))).toBeCloseTo(match, 12);
        expect(nicheMatch(keywords)(text.join(' · ').toUpperCase())).toBeCloseTo(match, 12);
      }),
    );
  });

  test('a text that says more matches no less', () => {
    fc.assert(
      fc.property(words, words, words, (keywords, text, more) => {
        const matchOf = nicheMatch(keywords);
        expect(matchOf([...text, ...more].join(', '))).toBeGreaterThanOrEqual(matchOf(text.join(', ')));
      }),
    );
  });
});
