/** Lets the person choose files; none when they call it off. */
export async function chooseFiles(
  accept: readonly string[],
  { several }: { readonly several: boolean },
): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = several;
  input.accept = accept.join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
