import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { context } from 'esbuild';
import { buildWorkbench } from '../workbench/build.mjs';

/**
 * Builds the workbench from dist and serves it to this machine alone.
 *
 * @param {number} [port] without one, esbuild takes 8000 or the next one that is free
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench(port) {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  await buildWorkbench({ outdir: folder });
  const server = await context({});
  const served = await server.serve({ servedir: folder, host: '127.0.0.1', ...(port === undefined ? {} : { port }) });
  return {
    address: `http://127.0.0.1:${served.port}/`,
    async close() {
      await server.dispose();
      await rm(folder, { recursive: true });
    },
  };
}
