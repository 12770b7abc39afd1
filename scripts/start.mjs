// `npm start`: builds, says what the sample roster recommends, and serves the workbench.
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import gas from 'gas-local';
import { writeBuiltFiles } from '../esbuild.config.mjs';
import { buildWorkbench } from '../workbench/build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORKBENCH = `${ROOT}build/workbench`;

await writeBuiltFiles();
const { CAMPAIGN_STRATEGY } = gas.require(`${ROOT}dist`, { ...gas.globalMockDefault });
console.log('\nThe sample roster, a launch with 20,000:\n');
for (const [name, text] of CAMPAIGN_STRATEGY(await sampleRoster(), 'launch', 20_000)) {
  if (name !== 'Assumed' && name !== 'Noticed') console.log(`  ${name.padEnd(10)}  ${text}`);
}

await buildWorkbench({ outdir: WORKBENCH });
const server = await context({});
// Without a port, esbuild takes 8000 or the next one that is free.
const { port } = await server.serve({ servedir: WORKBENCH, host: '127.0.0.1' });
console.log(`\nThe workbench: http://127.0.0.1:${port}/ (Ctrl-C ends it)\n`);
process.once('SIGINT', () => server.dispose());
process.once('SIGTERM', () => server.dispose());

async function sampleRoster() {
  const { outputFiles } = await build({ entryPoints: [`${ROOT}src/sample/roster.ts`], format: 'esm', write: false });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return module.SAMPLE_ROSTER;
}
