// `npm start`: builds, says what the sample roster recommends, and serves the workbench.
import { fileURLToPath } from 'node:url';
import gas from 'gas-local';
import { writeBuiltFiles } from './built-files.mjs';
import { importTypescript } from './import-typescript.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

await writeBuiltFiles();
const { SAMPLE_ROSTER } = await importTypescript('src/sample/roster.ts');
const { CAMPAIGN_STRATEGY } = gas.require(`${ROOT}dist`, { ...gas.globalMockDefault });
console.log('\nThe sample roster, a launch with 20,000:\n');
for (const [name, text] of CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', 20_000)) {
  if (!['Research', 'Assumed', 'Noticed'].includes(name)) console.log(`  ${name.padEnd(10)}  ${text}`);
}

const workbench = await serveWorkbench();
console.log(`\nThe workbench: ${workbench.address} (Ctrl-C ends it)\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => workbench.close());
