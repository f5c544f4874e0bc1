export const keeping = {
  later: 'Later',
  install: 'Install Throughline…',
  update: {
    label: 'New version',
    menu: 'Use the new version',
    waiting: 'A new version of Throughline is ready.',
    replaced:
      'Another tab uses a new version of Throughline. This one goes on with the version it began with.',
    note: 'Your work is saved first; then this page loads anew, with what is open now.',
    ends: 'Your work is saved first; then this page loads anew. A simulation or a trial that is under way ends.',
    use: 'Use it now',
    saving: 'Saving your work first…',
    loading: 'Loading the new version…',
    refused: 'This page keeps its version: your work could not be saved.',
    refusedNote: 'Nothing is lost as long as the page stays open.',
  },
  backup: {
    label: 'Backup',
    never_one: '{{count, number}} service you worked on has never been backed up.',
    never_other: '{{count, number}} services you worked on have never been backed up.',
    since_one: '{{count, number}} service has changed since your last backup on {{date}}.',
    since_other: '{{count, number}} services have changed since your last backup on {{date}}.',
    notKept:
      'Your work lies only in this browser, which may clear its data. A backup is one file with everything.',
    kept: 'Your work lies only in this browser. A backup is one file with everything.',
    now: 'Back up now',
    notNow: 'Not now',
    noMore: 'Don’t remind me',
    title: 'Backup',
    last: 'Last backup: {{date}}',
    none: 'Never backed up from this browser.',
    remind: 'Remind me when work lies here for some days without a backup',
  },
  where: {
    what: 'What',
    place: 'Where it is',
    lost: 'How it can get lost',
    intro:
      'Throughline has no server and no account. What you make stays on this computer, in this browser, under this address, until you give it to somebody.',
    rows: {
      work: {
        what: 'Services, versions, comments, undo, answers of customers',
        place:
          'In the database of this browser. “Saved” is said only once a change is on disk, usually within a second.',
        lost: 'You clear the site’s data, or a cleaning program does. The browser may clear it when the disk is full; Safari does after 7 days without a visit. A private window keeps nothing.',
      },
      app: {
        what: 'The app itself',
        place: 'In this browser, so that it starts without a network. New versions wait until you use them.',
        lost: 'Together with the above; with a network it is simply fetched again.',
      },
      files: {
        what: 'Files, backups, exports',
        place: 'In your downloads, or in the folder you chose. They are yours, and any browser opens them.',
        lost: 'Only as any other file.',
      },
      links: {
        what: 'Shared links',
        place:
          'The service is in the link itself. Whoever has the link can read it; there is nothing to take back.',
        lost: 'With the link.',
      },
      choices: {
        what: 'Language, colours, reminders',
        place: 'In this browser.',
        lost: 'Together with the services.',
      },
    },
    promised: 'What you can rely on',
    promises: {
      saved:
        'What is said to be saved survives a crash of the browser and a closed tab. If the power fails, the last seconds may be missing.',
      tabs: 'Two tabs never overwrite each other: one writes, the others follow.',
      full: 'A full disk is said at once, and what is open can be downloaded.',
      nobody:
        'Nothing is sent anywhere. Names of authors are as typed; nobody checks them, and nothing here is encrypted: who can use this browser can read it.',
    },
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
