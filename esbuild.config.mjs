// `npm run build`: makes dist, and brings the table of its sizes up to date.
import { writeBuiltFiles } from './scripts/built-files.mjs';

await writeBuiltFiles();
