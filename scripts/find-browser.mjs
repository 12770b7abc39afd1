// Finds a Chromium for the browser tests on any machine, a bare one included.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.mjs';

/**
 * The options of `chromium.launch`, and where the browser comes from.
 * @typedef {{ executablePath: string, args: string[], env?: NodeJS.ProcessEnv, from: string }} FoundBrowser
 */

/**
 * What the search knows of the machine; a test may pretend another one.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 * @property {NodeJS.ProcessEnv} env as in `process.env`
 * @property {(path: string) => boolean} isFile whether a browser stands at that path
 * @property {string} cacheFolder where a bundled Chromium is unpacked
 */

/** @type {Machine} */
const THIS_MACHINE = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  isFile: (file) => existsSync(file) && statSync(file).isFile(),
  cacheFolder: fileURLToPath(new URL('../node_modules/.cache', import.meta.url)),
};

// Nothing here weakens the web's rules, which a test must meet as a user does. Chrome isolates sites on its own, the
// bundled Chromium only when told to.
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-gpu',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--site-per-process',
];

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
const MAC_FILES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_FILES = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * Finds a Chromium and says how to launch it: `chromium.launch(await findBrowser())`.
 *
 * It takes the first of: the file named by CHROME_PATH; an installed Chrome, Chromium or Edge; Playwright's own
 * download; on 64-bit Intel Linux the Chromium of the package @sparticuz/chromium. The last is unpacked into
 * node_modules/.cache when it is first needed, which takes some seconds and 220 MB.
 *
 * Chromium's sandbox is asked to step aside only where it cannot work. Playwright, however, leaves it out everywhere
 * unless `chromiumSandbox: true` is passed beside this answer.
 *
 * @param {Partial<Machine>} [pretended] parts of another machine, for tests
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser(pretended = {}) {
  const machine = { ...THIS_MACHINE, ...pretended };
  const browser =
    chosenBrowser(machine) ??
    installedBrowser(machine) ??
    playwrightBrowser(machine) ??
    (await unpackedBrowser(machine));
  if (!browser) {
    throw new Error('No Chromium found: install Google Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  }
  return browser;
}

/** @param {Machine} machine */
function chosenBrowser({ env, isFile, platform }) {
  const file = env.CHROME_PATH;
  if (!file) return undefined;
  // Another browser than the chosen one would hide the mistake.
  if (!isFile(file)) throw new Error(`CHROME_PATH is set to ${file}, but there is no such file.`);
  return browserAt(file, 'CHROME_PATH', platform);
}

/** @param {Machine} machine */
function installedBrowser(machine) {
  const file = usualPlaces(machine).find(machine.isFile);
  return file && browserAt(file, 'installed', machine.platform);
}

/** @param {Machine} machine */
function playwrightBrowser({ isFile, platform }) {
  const file = playwrightPath();
  return file && isFile(file) ? browserAt(file, "Playwright's download", platform) : undefined;
}

/** @param {Machine} machine */
async function unpackedBrowser({ platform, arch, env, cacheFolder }) {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const unpacked = await unpackChromium(cacheFolder, env);
  if (!unpacked) return undefined;
  const { executablePath, version } = unpacked;
  // Outside an installation there is no setuid helper, and many machines allow no other sandbox.
  const args = [...ARGS, '--no-sandbox'];
  return { executablePath, args, env: unpacked.env, from: `@sparticuz/chromium ${version}` };
}

/**
 * @param {string} executablePath
 * @param {string} from
 * @param {string} platform
 * @returns {FoundBrowser}
 */
function browserAt(executablePath, from, platform) {
  // Chromium refuses to start its sandbox as Linux's root, the usual user in a container.
  const isRoot = platform === 'linux' && process.getuid?.() === 0;
  return { executablePath, args: isRoot ? [...ARGS, '--no-sandbox'] : [...ARGS], from };
}

/**
 * Every place an installed browser may be, the preferred first.
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces({ platform, env }) {
  if (platform === 'linux') return everyPath([...(env.PATH ?? '').split(':'), ...LINUX_FOLDERS], LINUX_NAMES);
  if (platform === 'darwin') return everyPath(['/Applications', `${env.HOME ?? ''}/Applications`], MAC_FILES);
  if (platform === 'win32') {
    return everyPath([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA], WINDOWS_FILES);
  }
  return [];
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} names
 */
function everyPath(folders, names) {
  // An empty entry of PATH means the working folder, where a search must not look.
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? [path.join(folder, name)] : [])));
}

/** Where Playwright keeps the Chromium it downloads; it throws on a platform it has none for. */
function playwrightPath() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
