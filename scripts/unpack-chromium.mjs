// Makes the compressed Chromium of the package @sparticuz/chromium ready to run on a Linux that may have no fonts and
// none of Chromium's libraries. The package's own entry is made for one cloud service: it unpacks into one fixed
// folder, its fonts.conf names fixed folders too, and its arguments switch web security off.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);

// Without a configuration Chromium draws no text at all and reports nothing. This one adds the bundled Open Sans (Latin,
// Greek, Cyrillic, Hebrew) to whatever the machine has.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the bundled Chromium unless that was done before.
 * @param {string} cacheFolder the folder that keeps one unpacked folder per version
 * @param {NodeJS.ProcessEnv} env the environment the browser is to inherit
 * @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv, version: string } | undefined>} nothing where the
 *   package is not installed or its Chromium cannot run
 */
export async function unpackChromium(cacheFolder, env) {
  const packageFolder = findPackage();
  if (!packageFolder) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = path.join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpackWhole(packageFolder, folder);
  const executablePath = path.join(folder, 'chromium');
  const complete = completeEnvironment(executablePath, env);
  return complete && { executablePath, env: complete, version };
}

/** The folder of the package, which hides its package.json from `require`. */
function findPackage() {
  try {
    return path.resolve(require.resolve('@sparticuz/chromium'), '../../..');
  } catch {
    return undefined;
  }
}

/**
 * Makes the folder appear all at once, so that no process ever sees half of it, whoever is killed or comes first.
 * @param {string} packageFolder
 * @param {string} folder
 */
async function unpackWhole(packageFolder, folder) {
  const cacheFolder = path.dirname(folder);
  try {
    await mkdir(cacheFolder, { recursive: true });
    // A fresh folder is its owner's alone; the one inside it has the usual rights and keeps them when it moves.
    const workshop = await mkdtemp(path.join(cacheFolder, 'unpacking-'));
    try {
      const whole = path.join(workshop, 'chromium');
      await unpackInto(whole, path.join(packageFolder, 'bin'));
      await moveUnlessThere(whole, folder);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Chromium could not be unpacked into ${cacheFolder} (${reason}); set CHROME_PATH to a browser.`, {
      cause,
    });
  }
}

/**
 * @param {string} folder
 * @param {string} bin the package's folder of compressed files
 */
async function unpackInto(folder, bin) {
  // The package's own dependency, so found from there.
  const tar = createRequire(require.resolve('@sparticuz/chromium'))('tar-fs');
  await mkdir(folder);
  await Promise.all([
    decompress(path.join(bin, 'chromium.br'), createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 })),
    // Names of the archives: the libraries of Amazon Linux 2023, Open Sans, and a graphics card made of software.
    ...['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((archive) =>
      decompress(path.join(bin, archive), tar.extract(folder, { chown: false })),
    ),
  ]);
  await writeFile(path.join(folder, 'fonts.conf'), FONTS_CONF);
}

/**
 * @param {string} file
 * @param {NodeJS.WritableStream} target
 */
function decompress(file, target) {
  return pipeline(createReadStream(file), createBrotliDecompress(), target);
}

/**
 * @param {string} source
 * @param {string} target
 */
async function moveUnlessThere(source, target) {
  try {
    await rename(source, target);
  } catch (error) {
    // A process that was faster left the same files there.
    if (!existsSync(target)) throw error;
  }
}

/**
 * The environment in which that Chromium has fonts and all its libraries. The bundled libraries are used only where the
 * machine lacks some, because its own are the newer ones.
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv | undefined} nothing when libraries are missing all the same
 */
function completeEnvironment(executablePath, env) {
  const folder = path.dirname(executablePath);
  const own = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf'), ...env };
  const libraries = [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return [own, { ...own, LD_LIBRARY_PATH: libraries }].find((each) => hasLibraries(executablePath, each));
}

/**
 * Asks the system's loader for the list of libraries, as `ldd` does, which not every machine has.
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env
 */
function hasLibraries(executablePath, env) {
  const tracing = { ...env, LD_TRACE_LOADED_OBJECTS: '1' };
  const { status, stdout, stderr } = spawnSync(executablePath, ['--version'], { env: tracing, encoding: 'utf8' });
  return status === 0 && !`${stdout}${stderr}`.includes('not found');
}
