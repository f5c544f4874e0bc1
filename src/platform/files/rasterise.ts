import { PlatformError } from '#platform/failure';

const SCALE = 2;
/** Pixels along one side, and in all, that every browser's canvas can hold. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 100_000_000;

/** SVG text as a PNG, at twice its size where the canvas can hold that. Rejects with `failed`. */
export async function rasterise(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const { naturalWidth: width, naturalHeight: height } = image;
    const fitting = Math.min(
      LONGEST_SIDE / Math.max(width, height),
      Math.sqrt(MOST_PIXELS / (width * height)),
    );
    const scale = Math.min(SCALE, fitting);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (context === null) throw new PlatformError('failed', 'The browser gives no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new PlatformError('failed', 'The picture is too large for this browser'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new PlatformError('failed', 'The picture cannot be drawn'));
    image.src = url;
  });
}
