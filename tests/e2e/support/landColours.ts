import { expect, type Page } from '@playwright/test';

/** What stands on a region of the map: its commonest colour, and the share of it covered by dots. */
export interface LandColour {
  readonly colour: string;
  readonly speckles: number;
}

type Spot = readonly [x: number, y: number];

/** Hides the names and the legend that stand on the land, so that only the land is seen. */
export async function bareLand(page: Page): Promise<void> {
  await page.locator('[data-map]').scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    for (const over of document.querySelectorAll<HTMLElement | SVGElement>('[data-map] [dir], [data-map] svg'))
      if (!over.querySelector('[role="listbox"]')) over.style.visibility = 'hidden';
  });
}

/** Points of the screen on each region, by its code, well inside the drawn outline. */
export async function spotsOf(page: Page): Promise<Readonly<Record<string, readonly Spot[]>>> {
  const found = await page.locator('[data-map] [role="option"]').evaluateAll((regions) =>
    regions.map((region) => {
      const code = region.id.slice(-2);
      const outline = document.querySelector<SVGGeometryElement>(`#area-${code}`);
      const toPlate = region.closest('svg')?.getScreenCTM()?.inverse();
      const { left, right, top, bottom } = region.getBoundingClientRect();
      const inside = (x: number, y: number) =>
        outline?.isPointInFill(new DOMPoint(x, y).matrixTransform(toPlate)) ?? false;
      const wellInside = (x: number, y: number) =>
        [-6, 0, 6].every((across) => [-6, 0, 6].every((down) => inside(x + across, y + down)));
      const grid = (from: number, to: number) =>
        Array.from({ length: Math.ceil((to - from) / 3) }, (_, at) => from + 3 * at);
      const spots = grid(left, right).flatMap((x) => grid(top, bottom).map((y) => [x, y] as const));
      return [code, spots.filter(([x, y]) => wellInside(x, y))] as const;
    }),
  );
  return Object.fromEntries(found);
}

/** The colour of each region as it stands on the screen. */
export async function coloursOf(
  page: Page,
  spots: Readonly<Record<string, readonly Spot[]>>,
): Promise<Readonly<Record<string, LandColour>>> {
  const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const colours = await page.evaluate(
    async ({ source, places }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d');
      brush?.drawImage(image, 0, 0);
      const at = ([x, y]: readonly [number, number]) =>
        [...(brush?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])].slice(0, 3).join(',');
      const standsOut = (one: string, other: string) => {
        const channels = other.split(',').map(Number);
        return one.split(',').some((channel, index) => Math.abs(Number(channel) - (channels[index] ?? 0)) > 60);
      };
      return Object.entries(places).map(([code, all]) => {
        const seen = all.map(at);
        const counts = new Map<string, number>();
        for (const colour of seen) counts.set(colour, (counts.get(colour) ?? 0) + 1);
        const [colour = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
        return [
          code,
          { colour, speckles: seen.filter((other) => standsOut(other, colour)).length / all.length },
        ] as const;
      });
    },
    { source: picture, places: spots },
  );
  expect(colours).toHaveLength(12);
  return Object.fromEntries(colours);
}

/** The colour of the class each region has in the drawn map, as the style sheet defines it. */
export async function classColoursOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-map] [role="option"]')].map((region) => {
        const fill = getComputedStyle(region.querySelector('use') ?? region).fill;
        return [region.id.slice(-2), (fill.match(/\d+/g) ?? []).slice(0, 3).join(',')];
      }),
    ),
  );
}
