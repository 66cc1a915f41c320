/** Says whether the browser for the whole-page tests starts here and can draw a map. */
import { browserAnswers } from './browser.ts';

try {
  const { version, renderer } = await browserAnswers();
  console.log(`browser: Chromium ${version}, WebGL2 by ${renderer}`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const [summary] = reason.split('\n');
  const libraries = /error while loading shared libraries: (\S+?):/.exec(reason)?.[1];
  console.error(`browser: ${libraries ? `this machine lacks the shared library ${libraries}` : summary}`);
  console.error('browser: install Chromium and name it in CHROMIUM_PATH (on Debian: apt-get install chromium)');
  process.exitCode = 1;
}
