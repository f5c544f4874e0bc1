/** Id of the variant that every service begins with, whether or not anything was ever said of it. */
export function firstVariantId(serviceId: string): string {
  return `${serviceId}.first`;
}
