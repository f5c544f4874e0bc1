export const keeping = {
  later: 'Later',
  install: 'Install Throughline…',
  update: {
    label: 'New version',
    menu: 'Use the new version',
    waiting: 'A new version of Throughline is ready.',
    replaced:
      'Another tab uses a new version of Throughline. This one goes on with the version it began with.',
    note: 'Your work is saved first; then this page loads anew, with the same service open.',
    ends: 'Your work is saved first; then this page loads anew. A simulation or a trial that is under way ends.',
    use: 'Use it now',
    saving: 'Saving your work first…',
    loading: 'Loading the new version…',
    refused: 'This page keeps its version: your work could not be saved.',
    refusedNote: 'Nothing is lost as long as the page stays open.',
  },
  app: {
    whole: 'Throughline works without a network here. The app itself takes {{size}}.',
    fetching: 'Throughline is being kept for work without a network: {{done}} of {{of}}.',
    failed:
      'Not everything of Throughline came, so here it still needs the network. It is tried again with the next visit.',
    unavailable: 'Here Throughline needs the network to start: this browser or this address keeps no apps.',
    unknown: 'Throughline finds out whether it works without a network here.',
  },
} as const;
