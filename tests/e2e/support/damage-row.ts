import type { Page } from '@playwright/test';

type Row = Readonly<Record<string, unknown>>;

/**
 * Gives the record that belongs to the version called `name` other fields, through the browser's own interface.
 */
export async function damageRow(
  page: Page,
  table: 'versions' | 'versionBodies',
  name: string,
  fields: Row,
): Promise<void> {
  await page.evaluate(
    async ([into, called, other]) => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error(String(request.error))));
        });
      const database = await settled(indexedDB.open('throughline'));
      const stores = database.transaction(['versions', into], 'readwrite');
      const rows = (await settled(stores.objectStore('versions').getAll())) as Row[];
      const id = rows.find((row) => row['name'] === called)?.['id'] as string;
      const row = (await settled(stores.objectStore(into).get(id))) as Row;
      await settled(stores.objectStore(into).put({ ...row, ...other }));
      database.close();
    },
    [table, name, fields] as const,
  );
}
