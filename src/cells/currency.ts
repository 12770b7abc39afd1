import { folded } from './folded';

/** What people write for a currency, as folded() leaves it, and its ISO 4217 code. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    $us: 'USD',
    $ca: 'CAD',
    $au: 'AUD',
    $mx: 'MXN',
    dollar: 'USD',
    dollars: 'USD',
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    '£': 'GBP',
    '₺': 'TRY',
    tl: 'TRY',
    lira: 'TRY',
    '₹': 'INR',
    rs: 'INR',
    r$: 'BRL',
    reais: 'BRL',
    c$: 'CAD',
    ca$: 'CAD',
    a$: 'AUD',
    au$: 'AUD',
    mx$: 'MXN',
    s$: 'SGD',
    hk$: 'HKD',
    nz$: 'NZD',
    nt$: 'TWD',
    '¥': 'JPY',
    '₩': 'KRW',
    '₦': 'NGN',
    '₱': 'PHP',
    '₫': 'VND',
    '₴': 'UAH',
    '₽': 'RUB',
    '₪': 'ILS',
    rp: 'IDR',
    zł: 'PLN',
  }),
);

const CODES = new Set(
  (
    'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MAD MXN MYR NGN ' +
    'NOK NZD PEN PHP PKR PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'
  ).split(' '),
);

/** Currencies whose sign alone may mean another of them. */
const SHARED: readonly (readonly [sign: RegExp, codes: string])[] = [
  [/(?<!\p{L})\$(?!\p{L})/u, 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP'],
  [/¥/, 'JPY CNY'],
];

/** Whether an amount may be in a currency by its sign: "$500" may be in Canadian dollars, "US$500" and "500 USD" may not. */
export function leavesOpen(amount: string, code: string): boolean {
  return SHARED.some(([sign, codes]) => sign.test(amount) && codes.split(' ').includes(code));
}

/** The ISO code that a sign or a word stands for: "€", "TL", "usd". */
export function currencyCode(word: string): string | undefined {
  const plain = folded(word.trim());
  const code = plain.toUpperCase();
  return CODES.has(code) ? code : SIGNS.get(plain);
}

/** The ISO code of the first currency that a text names: "Fee (USD)", "Preis in €". Small "try" and "rs" are words. */
export function currencyIn(text: string): string | undefined {
  for (const word of text.match(/(?![km]\p{Sc})\p{L}*\p{Sc}|\p{L}+/giu) ?? []) {
    const isWord = /^\p{Ll}+$/u.test(word) && !/^(?:euros?|dollars?|usd|eur|gbp|tl|lira|reais)$/.test(word);
    const code = isWord ? undefined : currencyCode(word);
    if (code) return code;
  }
  return undefined;
}
