/** A window of a browser that keeps no copy of the app: what is fetched comes from the host, as on a first visit. */
export const WITHOUT_WORKER = {
  viewport: { width: 1440, height: 900 },
  serviceWorkers: 'block',
} as const;
