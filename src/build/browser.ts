import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';
import { object, parse, string } from 'valibot';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/kharita/', import.meta.url));

/** The same pixels on every machine: software WebGL2, sRGB, no hinting, no traffic of its own. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = {
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  ),
};

/**
 * How to start the browser the tests use: the one at CHROMIUM_PATH, else the one that came with
 * `npm install` (Linux on x64), else one installed on this machine. Throws, saying what to do, when
 * there is none.
 */
export function browserLaunch(): LaunchOptions {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args: FLAGS };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const candidates: Readonly<Record<string, readonly string[]>> = INSTALLED;
  const found = candidates[process.platform]?.find((path) => existsSync(path));
  if (found) return { executablePath: found, args: FLAGS };
  throw new Error('no browser found: install Chrome or Chromium, or name one in CHROMIUM_PATH');
}

function packaged(): LaunchOptions {
  const folder = unpack();
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries },
  };
}

/**
 * Unpacks the packaged browser once per version. The package writes to the system's temporary
 * folder and reuses what it finds there, so it is given a folder of its own; and it unpacks the
 * shared libraries a bare machine lacks only where it believes itself on Amazon Linux 2023.
 */
function unpack(): string {
  const folder = join(CACHE, `browser-${packagedVersion()}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const script = "import('@sparticuz/chromium').then((browser) => browser.default.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the packaged browser could not be unpacked into ${unfinished}\n${stderr}`);
  renameSync(unfinished, folder);
  return folder;
}

function packagedVersion(): string {
  const manifest = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build.*$/, 'package.json');
  return parse(object({ version: string() }), JSON.parse(readFileSync(manifest, 'utf8'))).version;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, text]) => (text ? [[name, text]] : [])));
}

/** Starts the browser, and answers with its version and with what draws its WebGL2. */
export async function browserAnswers(): Promise<{ readonly version: string; readonly renderer: string }> {
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage();
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const names = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : null;
    });
    if (!renderer) throw new Error('the browser starts but has no WebGL2');
    return { version: browser.version(), renderer };
  } finally {
    await browser.close();
  }
}
