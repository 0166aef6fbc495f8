/** Going through a page with the Tab key, and what goes wrong on the way. */
import type { Page } from 'playwright-core';

/** Each stop, in words of HTML, and all that is wrong there. */
export interface Walk {
  stops: string[];
  wrong: string[];
}

/** Presses a key until the focus leaves the page, or until there were this many stops. */
export async function walk(page: Page, most: number, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  const stops: string[] = [];
  const wrong: string[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus, key === 'Tab');
    if (!stop) break;
    stops.push(stop.html);
    wrong.push(...stop.wrong.map((words) => `${words}: ${stop.html}`));
    if (wrong.length > 5) break;
  }
  return { stops, wrong };
}

/** Runs in the page. What has focus, and whether a reader sees it, sees that it has focus, and expected it there. */
function lookAtFocus(forward: boolean): { html: string; wrong: string[] } | undefined {
  const focus = document.activeElement;
  if (!focus || focus === document.body || focus === document.documentElement) return undefined;
  const wrong: string[] = [];
  const memory = window as unknown as { walked?: Element };
  const { walked } = memory;
  memory.walked = focus;
  const after = walked
    ? (walked.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    : forward;
  if (walked === focus) wrong.push('stuck');
  else if (walked && after !== forward) wrong.push('out of the order of the page');

  const { outlineStyle, outlineWidth } = getComputedStyle(focus);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push('no visible focus');

  // A link over two lines has two boxes, and a tall frame may begin above the screen: some part in sight is enough.
  const seen = [...focus.getClientRects()].some(({ left, top, right, bottom }) => {
    const [first, last] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const y = first + Math.min(last - first, 40) / 2;
    return [left + 3, (left + right) / 2, right - 3].some((x) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focus.contains(there) || there.contains(focus.closest('label')));
    });
  });
  if (!seen) wrong.push('out of sight or behind something else');
  return { html: focus.outerHTML.slice(0, 120), wrong };
}
