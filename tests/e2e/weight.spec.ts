import { expect, type Request, test } from '@playwright/test';
import { openPage } from './support/explorePage.ts';
import { phone } from './support/phone.ts';

const KB = 1000;

test.describe('on a phone', () => {
  test.use({ ...phone });

  test('the page is there before MapLibre is asked for, in at most 350 kB', async ({ page }) => {
    const loaded: Request[] = [];
    let asked = false;
    page.on('request', (request) => {
      asked ||= /mapController/.test(request.url());
      if (!asked) loaded.push(request);
    });
    await openPage(page, 'ar/');
    await expect.poll(() => asked).toBe(true);
    const transfers = await Promise.all(
      loaded.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return { file: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
      }),
    );
    const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
    expect(bytes).toBeGreaterThan(100 * KB);
    expect(bytes, JSON.stringify(transfers, null, 1)).toBeLessThanOrEqual(350 * KB);
  });
});
