/** So many rows of so many columns come in several chunks. */
export const LARGE = [
  ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Fee (USD)', 'A', 'B', 'C', 'D', 'E', 'F'],
  ...Array.from({ length: 6_000 }, (_, i) => {
    const followers = 2_000 + i * 97;
    return [
      `@bulk~${i}`,
      'Instagram',
      followers,
      Math.round(followers / 30),
      9,
      Math.round(followers / 50),
      '',
      '',
      '',
      '',
      '',
      i,
    ];
  }),
];
