/**
 * What reading a roster costs: a table like a tool's export, 68 columns of text as pasted, read by readRoster, against
 * a bare loop that calls Number on the cells of the columns that are read as numbers. Run by `npm run bench`.
 */
import { source } from './source.mjs';
import { inTurns, ms } from './timing.mjs';

const { readRoster, isNumberField } = await source(`
  export { readRoster } from './src/roster/read-roster';
  export { isNumberField } from './src/roster/field';
`);

const SIZES = [1_000, 10_000, 100_000];

console.log('rows × columns    readRoster   per row   bare Number loop   ratio');
for (const rows of SIZES) {
  const values = exportOf(rows);
  const { columns, influencers } = readRoster(values);
  if (influencers.length !== rows) throw new Error(`${influencers.length} of ${rows} influencers were read.`);
  const numbers = columns.filter(({ field }) => field && isNumberField(field)).map(({ column }) => column - 1);
  const text = JSON.stringify(values);
  // Each run reads cells that were just handed over, as Sheets does: V8 remembers what it once parsed.
  const args = () => [JSON.parse(text)];
  const sumOfNumbers = (cells) => {
    let sum = 0;
    for (let i = 1; i < cells.length; i++) for (const column of numbers) sum += Number(cells[i][column]);
    return sum;
  };
  const [reading, bare] = inTurns(
    [readRoster, sumOfNumbers].map((run) => ({ run, args })),
    rows > 10_000 ? 5 : 21,
  );
  console.log(
    `${rows.toLocaleString('en').padStart(7)} × ${values[0].length}   ${ms(reading)}   ${((reading / rows) * 1000).toFixed(1).padStart(5)} µs   ${ms(bare)} (${numbers.length} columns)   ${(reading / bare).toFixed(1).padStart(5)}`,
  );
}

/** The headers of a Modash export; every number as text, as a CSV has it. */
function exportOf(rows) {
  const audience = ['13-17', '18-24', '25-34', '35-44', 'Male', 'Female'].map((name) => `%${name}`);
  const shares = Array.from({ length: 16 }, (_, i) => `%Top${i + 1}_Interest`);
  const others = ['YouTube', 'Twitch', 'X', 'Facebook', 'Threads', 'Snapchat', 'Linktree', 'Kakao', 'Kik', 'Pinterest'];
  const empty = Array.from(
    { length: 68 - 20 - audience.length - shares.length - others.length },
    (_, i) => `Label ${i}`,
  );
  const headers = [
    ...['Username', 'Channel', 'Account URL', 'Country', 'City', 'Fullname', 'Gender', '#Followers/Subscribers', '%ER'],
    ...audience,
    ...shares,
    ...['%Follower Credibility', 'Avg likes', 'Avg views', 'Avg comments', 'Avg Reels plays', 'Total likes'],
    ...['Total posts/videos', 'Bio/Description', 'Status', 'Email_1', 'Email_2'],
    ...others,
    ...empty,
  ];
  const body = Array.from({ length: rows }, (_, i) => {
    const instagram = i % 2 === 0;
    const followers = 1_000 + ((i * 7_919) % 900_000);
    const likes = Math.round(followers * (0.005 + (i % 50) / 2_000)) + 1;
    const views = followers * 2;
    return [
      `@creator${i}`,
      instagram ? 'Instagram' : 'TikTok',
      instagram ? `https://www.instagram.com/creator${i}` : `https://www.tiktok.com/@creator${i}`,
      'Turkey',
      '',
      `Person ${i}`,
      '',
      String(followers),
      String(instagram ? likes / followers : (likes * 1.1) / views),
      ...audience.map((_, k) => String((k + (i % 10)) / 60)),
      ...shares.map((_, k) => `Interest ${k}=0.${100 + (i % 800)}`),
      `0.${600 + (i % 390)}`,
      String(likes),
      instagram ? '' : String(views),
      String(Math.round(likes / 20)),
      instagram ? String(views) : '',
      '',
      String(i % 2_000),
      `Travel and food\nwith my dog number ${i}`,
      'NotStarted',
      `somebody${i}@example.invalid`,
      '',
      ...others.map((name) => (name === 'YouTube' ? `https://www.youtube.com/creator${i}` : '')),
      ...empty.map(() => ''),
    ];
  });
  return [headers, ...body];
}
