const LONGEST = 80;

/** A file name every system accepts: the name of a service or a map without what some file system forbids. */
export function fileName(name: string, ending: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(stem).slice(0, LONGEST).join('').trimEnd();
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return `${short === '' || isReserved ? 'service' : short}.${ending}`;
}
