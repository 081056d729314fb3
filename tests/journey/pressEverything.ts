import type { ElementHandle, Locator, Page } from '@playwright/test';

import { expect } from './harness';

const CONTROLS =
  'button, a[href], input, select, textarea, summary, [role=tab], [role=radio], [role=menuitemcheckbox], [role=menuitemradio], [role=menuitem], [role=option], [role=row][aria-selected], [tabindex="0"]';
const IN_FRONT = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
/**
 * A row of a table is like the others, and an item of a list, and a tick box of a group, and what says the same: after the first, so many
 * are pressed.
 */
const ROWS = 1;
/** Of what a menu or a list offers, so many. */
const OFFERED = 2;
/** Dialogs that open from a dialog are pressed too, and no deeper. */
const DEPTH = 2;

interface Pressing {
  readonly page: Page;
  readonly offences: readonly string[];
  /** By what it says: what ends the journey (the study goes, or the page), and is walked through by a journey of its own. */
  readonly leave: RegExp;
}

/** What is asked of the page; a menu that has closed meanwhile is not waited for. */
const asked = (isInFront: boolean, wanted: string | null) => ({
  controls: CONTROLS,
  rows: ROWS,
  offered: isInFront ? OFFERED : Infinity,
  wanted,
  inFront: isInFront ? '' : IN_FRONT,
});

/** Those that can be pressed, each by what it is and says, and its number among those that say the same. */
async function listControls(scope: Locator, isInFront: boolean): Promise<string[]> {
  if (!(await scope.isVisible())) return [];
  return scope.evaluate(keyControls, asked(isInFront, null), { timeout: 2000 }).catch(() => []) as Promise<string[]>;
}

async function findControl(scope: Locator, key: string, isInFront: boolean): Promise<ElementHandle<HTMLElement> | null> {
  if (!(await scope.isVisible())) return null;
  const handle = await scope.evaluateHandle(keyControls, asked(isInFront, key), { timeout: 2000 }).catch(() => null);
  return (handle?.asElement() ?? null) as ElementHandle<HTMLElement> | null;
}

/** Runs in the page. All keys; or of `wanted` its element. */
function keyControls(
  root: Element,
  asking: {
    readonly controls: string;
    readonly rows: number;
    readonly offered: number;
    readonly wanted: string | null;
    readonly inFront: string;
  },
): string[] | Element | null {
  const seen = new Map<string, number>();
  const keys: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(asking.controls)) {
    const { width, height } = element.getBoundingClientRect();
    if (
      !element.checkVisibility() ||
      (width === 0 && height === 0) ||
      element.matches(':disabled, [aria-disabled=true], [data-disabled], input[type=file]')
    )
      continue;
    if (asking.inFront !== '' && element.closest(asking.inFront) !== null) continue;
    // The list behind a choice that a form would send: nobody sees it, or hears it.
    if (element.closest('[aria-hidden=true]') !== null) continue;
    const row = element.closest<HTMLElement>('tr, [role=row]');
    const at = row === null ? 0 : row instanceof HTMLTableRowElement ? row.rowIndex : Number(row.getAttribute('aria-rowindex') ?? 1) - 1;
    if (at > asking.rows) continue;
    const alike = element.closest('li, fieldset > label');
    if (alike !== null && [...(alike.parentElement?.querySelectorAll(`:scope > ${alike.localName}`) ?? [])].indexOf(alike) > asking.rows)
      continue;
    const option = element.closest('[role=option], [role^=menuitem]');
    if (option !== null && [...(option.parentElement?.children ?? [])].indexOf(option) >= asking.offered) continue;
    const words = (
      element.getAttribute('aria-label') ?? (element.textContent === '' ? (element.getAttribute('id') ?? '') : element.textContent)
    )
      .trim()
      .slice(0, 48);
    const kind = `${element.getAttribute('role') ?? element.tagName.toLowerCase()}${element instanceof HTMLInputElement ? ` ${element.type}` : ''}`;
    const same = `${kind} “${element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? words).slice(0, 48) : words}”`;
    const number = (seen.get(same) ?? 0) + 1;
    seen.set(same, number);
    if (number > asking.rows + 1) continue;
    const key = `${same} ${number}`;
    if (key === asking.wanted) return element;
    keys.push(key);
  }
  return asking.wanted === null ? keys : null;
}

async function press(page: Page, key: string, control: ElementHandle<HTMLElement>): Promise<void> {
  if (key.startsWith('input range')) {
    await control.focus();
    await page.keyboard.press('ArrowRight');
  } else if (key.startsWith('select')) {
    await control.evaluate((element) => {
      const list = element as HTMLSelectElement;
      list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
  } else if (/^(?:input (?:text|search|number|password|email)|textarea|combobox)/.test(key)) {
    await control.focus();
    await page.keyboard.press('ArrowUp');
  } else if (key.startsWith('input'))
    await control.evaluate((element) => {
      element.click();
    });
  // What is covered, or scrolled away, is still pressed by the keyboard and by a reader of the screen, which click so.
  else
    await control.click({ timeout: 400 }).catch(() =>
      control
        .evaluate((element) => {
          element.click();
        })
        .catch(() => undefined),
    );
}

const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 20));
      }),
  );

const inFront = (page: Page): Locator => page.locator(IN_FRONT).filter({ visible: true });

async function closeWhatIsInFront(page: Page): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    if ((await inFront(page).count()) === 0) return;
    await page.keyboard.press('Escape');
    await settle(page);
  }
}

/**
 * Presses everything twice that can be pressed, and in what opens from it too. Ends at the first error and says after which control.
 *
 * @param home brings the scope back where a press has left it
 * @returns how many controls were pressed
 */
export async function pressEverything(pressing: Pressing, scope: Locator, home: () => Promise<void>, depth = 0): Promise<number> {
  const { page, offences, leave } = pressing;
  const isInFront = depth > 0;
  await home();
  const pressed = new Set<string>();
  // What a press has brought is pressed as well, once.
  for (let round = 0; round < 2; round += 1) {
    const keys = (await listControls(scope, isInFront)).filter((key) => !pressed.has(key) && !leave.test(key));
    for (const key of keys) {
      pressed.add(key);
      for (const time of ['once', 'twice']) {
        if (!(await scope.isVisible())) await home();
        const control = await findControl(scope, key, isInFront);
        if (control === null) break;
        const open = await inFront(page).count();
        await press(page, key, control);
        await settle(page);
        expect(offences, `after ${key} was pressed ${time}`).toEqual([]);
        await expect(page.getByText('could not be shown'), `after ${key} was pressed ${time}`).toHaveCount(0);
        // A menu that stays open when it is chosen from has opened nothing.
        if (depth < DEPTH && time === 'once' && (await inFront(page).count()) > open) {
          const front = inFront(page).last();
          const again = async (): Promise<void> => {
            if (await front.isVisible()) return;
            if (!(await scope.isVisible())) await home();
            const opener = await findControl(scope, key, isInFront);
            if (opener !== null) await press(page, key, opener);
            await settle(page);
          };
          await pressEverything(pressing, front, again, depth + 1);
        }
        if (!isInFront) await closeWhatIsInFront(page);
      }
    }
  }
  return pressed.size;
}
