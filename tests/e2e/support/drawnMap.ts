import { test as base } from '@playwright/test';

/**
 * Pages as a reader without a graphics card gets them: no WebGL, so that the drawn map stays and a
 * test costs no software rendering of one.
 */
export const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = launchOptions.args?.filter((flag) => !/angle|swiftshader|gpu/.test(flag)) ?? [];
      await use({ ...launchOptions, args: [...args, '--disable-gpu', '--disable-software-rasterizer'] });
    },
    { scope: 'worker' },
  ],
});
