/** Bytes handed over at once: one slice can grow a thousandfold before anybody counts. */
const SLICE = 4096;

/**
 * Raw deflate unpacked. Null where it comes to more than `most` bytes; it is stopped there, so that a small input cannot
 * fill the memory. Rejects where the input is damaged, cut off or followed by something else.
 */
export async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | null> {
  let at = 0;
  const slices = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (at >= packed.length) return controller.close();
        controller.enqueue(packed.slice(at, at + SLICE));
        at += SLICE;
      },
    },
    { highWaterMark: 0 },
  );
  const reader = slices.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    total += next.value.length;
    if (total > most) {
      // What is under way ends in an error that nobody waits for.
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(next.value);
  }
  return joined(parts, total);
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
