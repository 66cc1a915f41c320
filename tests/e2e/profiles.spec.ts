import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { expectNoSidewaysScroll } from './support/phone.ts';
import { grants } from './support/published.ts';
import { expectNoViolations } from './support/violations.ts';

const [first] = grants;
const paths = [
  'region/09',
  'province/09.551',
  'sector/sport',
  `funder/conseil-de-la-region-souss-massa`,
  'recipient/00ff5b08d4',
  `grant/${first?.grant_id}`,
  'compare?region=09&against=region%3D08',
  'embed/sectors?region=09',
];

for (const reader of readers) {
  for (const path of paths) {
    test(`axe finds nothing on ${path}, wide or narrow, and nothing runs over its side (${reader})`, async ({
      page,
    }) => {
      await openPage(page, `${reader}/${path}`);
      await expect(page.locator('main[aria-busy="false"] h1')).toBeVisible();
      await expectNoViolations(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
      await expectNoViolations(page);
    });
  }
}
