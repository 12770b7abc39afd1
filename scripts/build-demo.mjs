// `npm run demo:build`: the workbench as a folder, build/demo, that any static host serves.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from '../workbench/build.mjs';
import { writeBuiltFiles } from './built-files.mjs';

const FOLDER = fileURLToPath(new URL('../build/demo', import.meta.url));

await writeBuiltFiles();
await rm(FOLDER, { recursive: true, force: true });
await buildWorkbench({ outdir: FOLDER });
console.log('build/demo is ready for any static host.');
