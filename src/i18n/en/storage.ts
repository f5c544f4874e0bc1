export const storage = {
  title: 'Storage in this browser',
  used: '{{used}} of {{quota}} used',
  usedOnly: '{{used}} used',
  unknown: 'This browser does not say how much room there is.',
  kept: 'The browser keeps this data until you delete it.',
  notKept:
    'The browser may clear this data when it needs room, or when the page was not visited for a while.',
  ask: 'Ask the browser to keep it',
  granted: 'The browser agreed: it will not clear this data by itself.',
  refused:
    'The browser did not agree. Save your services as files now and then; it may agree once you use the page more often.',
  yours: 'You can always clear it yourself, with the browser’s site data.',
  services: 'What takes the room',
  asText:
    'Bytes of what is stored, written as text. The browser packs it, so the sum is not exactly what it counts as used.',
  service: 'Service',
  document: 'Drawing and undo',
  versions: 'Versions',
  runs: 'Runs',
  feedback: 'Feedback',
  picture: 'Picture',
  total: 'Together',
  inBin: 'in the bin',
  nothing: 'Nothing is stored yet.',
  free: 'Free some room',
  freed: '{{size}} freed.',
  noSpare: 'Nothing to remove.',
  remove: 'Remove…',
  confirm: 'Remove for good',
  spare: {
    oldRuns_one: '{{count}} run that no version refers to, {{size}}',
    oldRuns_other: '{{count}} runs that no version refers to, {{size}}',
    deletedVersions_one: '{{count}} deleted version, {{size}}',
    deletedVersions_other: '{{count}} deleted versions, {{size}}',
    bin_one: '{{count}} service in the bin, {{size}}',
    bin_other: '{{count}} services in the bin, {{size}}',
  },
  question: {
    oldRuns_one:
      'Remove {{count}} run ({{size}})? It can be simulated again; the numbers of your versions stay.',
    oldRuns_other:
      'Remove {{count}} runs ({{size}})? They can be simulated again; the numbers of your versions stay.',
    deletedVersions_one: 'Remove {{count}} deleted version ({{size}})? It can’t be brought back after that.',
    deletedVersions_other:
      'Remove {{count}} deleted versions ({{size}})? They can’t be brought back after that.',
    bin_one:
      'Remove {{count}} service with all its versions and runs ({{size}})? It can’t be brought back after that.',
    bin_other:
      'Remove {{count}} services with all their versions and runs ({{size}})? They can’t be brought back after that.',
  },
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  feedbackOf: 'Feedback “{{file}}” of {{service}}: {{answers}}, {{size}}',
  askFeedback:
    'Remove the answers of “{{file}}” ({{size}})? Means and counts on the map stay; the answers themselves are gone.',
} as const;
