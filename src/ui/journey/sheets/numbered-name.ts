/** A name that nothing else has: the name itself, or with the first number from 2 on that makes it new. */
export function numberedName(name: string, others: readonly { readonly name: string }[]): string {
  const taken = new Set(others.map((other) => other.name));
  if (!taken.has(name)) return name;
  const plain = name.replace(/ \d+$/, '');
  let number = 2;
  while (taken.has(`${plain} ${number}`)) number += 1;
  return `${plain} ${number}`;
}
