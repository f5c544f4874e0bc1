/** A sentence for every code of a problem. Times come in minutes, shares in 0…1. */
export const problems = {
  // Drawing a flow.
  flowEndMissing: 'This flow lacks one of its ends.',
  flowDuplicate: '“{{source}}” and “{{target}}” are already connected.',
  flowOnArtifact: 'Flows connect steps, events and gateways only, not notes or documents.',
  flowAcrossPools: 'A flow can’t lead from one pool into another.',
  flowIntoStart: 'No flow may lead into a start event.',
  flowIntoBoundary: 'No flow may lead into an event on the border of a step.',
  flowOutOfEnd: 'Nothing can follow an end event.',
  flowToItself: 'Only a step can be repeated by a flow to itself.',
  flowAfterEventGateway:
    'After an event gateway (“{{source}}”) only timers, received messages and receive tasks may follow.',

  // Checks of the drawing.
  disconnectedNode: '$t(problems.place, {"context": "{{extent}}"}): no flow touches it yet.',
  unreachable: '$t(problems.place, {"context": "{{extent}}"}): no case can get there from a start.',
  deadEnd: '$t(problems.place, {"context": "{{extent}}"}): a case that gets there can’t reach an end.',
  place_one: '“{{name}}”',
  place_more: '“{{name}}” and others ({{elements, number}} elements)',
  defaultDuration: '$t(problems.place, {"context": "{{extent}}"}): nobody has said how long this takes.',
  emptyProcess: 'Nothing is drawn in this process yet.',
  duplicateFlow: '“{{source}}” and “{{target}}” are connected {{count, number}} times.',
  joinAndSplit:
    'The gateway “{{name}}” merges and splits at once. Two gateways would say more clearly what happens.',
  superfluousGateway: 'The gateway “{{name}}” has one way in and one way out, so it decides nothing.',
  fakeJoin:
    '“{{name}}” has {{count, number}} incoming flows and waits for none of them: each one starts it anew. To wait for all, put a parallel gateway before it.',
  missingLabel: 'A step has no name ({{name}}).',
  missingFlowLabel: 'Ways out of “{{name}}” have no name: {{count, number}}. Say when each is taken.',
  placeholderPresent: '“{{name}}” ({{type}}) is kept from an imported drawing, but is not simulated yet.',
  probabilitiesSum: 'The shares after “{{name}}” add up to {{sum, percent}} instead of 100 %.',
  unassignedRole: '“{{name}}”: nobody does this step. Give it or its lane a role.',
  roleWithoutCapacity:
    '{{role}}: nobody is ever on duty, so cases wait for ever. Steps concerned: {{count, number}}.',
  laneRoleMismatch: '“{{name}}” stands in the lane “{{lane}}”, but is done by {{role}}.',
  noStart: 'The process “{{name}}” has no start event. Cases begin where no flow leads in.',
  noEntry: 'The process “{{name}}” has no beginning: every element has an incoming flow.',
  noEnd: 'The process “{{name}}” has no end event. Cases end where no flow leads on.',
  zeroTimeLoop: 'From “{{name}}” a case can go round and round without any time passing.',

  // Whether every case can come to its end.
  soundness: {
    deadlock: '“{{name}}” waits for a branch that never comes. A case can be stuck there for ever.',
    deadlockAfterChoice:
      'When “{{split}}” sends a case to “{{target}}”, “{{name}}” waits for a branch that never comes, and the case is stuck.',
    deadlockAfterSplit:
      'When “{{split}}” takes only some of its ways, “{{name}}” waits for a branch that never comes, and the case is stuck.',
    joinsWaitForEachOther: '“{{name}}” and “{{other}}” wait for each other, and the case is stuck.',
    leftBehind:
      'More arrives at “{{name}}” than it joins: something is left waiting there, and the case is never over.',
    livelock: 'A case that gets to “{{name}}” goes round and round and never comes to an end.',
    unbounded: 'At “{{name}}” one case can split again and again, without limit.',
    deadStep: '$t(problems.place, {"context": "{{extent}}"}): no case can ever get there.',
    lackOfSynchronisation:
      'Branches of one case that run side by side come to “{{name}}” and are not joined: what follows is done once for each.',
    endTwice: 'One case can reach the end “{{name}}” more than once.',
    undecided:
      'Whether every case can come to its end is not decided: there are too many possibilities ({{states, number}} looked at).',
    abridged:
      '“{{name}}” can take any of {{ways, number}} ways, which makes too many combinations. Only each way alone and all together were looked at, so a fault may be missed.',
    unexecuted:
      '$t(problems.place, {"context": "{{extent}}"}): not executed yet, so it was not looked at whether cases come to their end from here.',
    show: 'Show how it happens',
    assumption:
      'To find out whether cases can be stuck, every way out of a gateway counts as possible, whatever its condition or share.',
  },

  // The list while somebody points at it.
  list: {
    mended: 'Mended:',
    late: 'New',
  },

  // Editing refused or remarked.
  elementMissing: 'This element is not there any more.',
  noProcess: 'There is no process to put it in.',
  lastProcess: 'The last process can’t be deleted.',
  lastScenario: 'The last scenario can’t be deleted.',
  alreadyConnected: '“{{name}}” is connected already, so it can’t be dropped onto a flow.',
  roleMissing: 'This role is not there any more.',
  fieldNotOfKind: 'This can’t be set for this kind of element.',
  defaultNeedsChoice: 'Only the ways out of an exclusive or inclusive gateway can have a default.',
  notExclusive: 'Only the ways out of an exclusive gateway share 100 %.',
  notATask: '“{{name}}” is not a task.',
  teamEmpty: 'Somebody has to do this step. Choose at least one role.',
  separateFromItself: '“{{name}}” can’t be kept apart from itself.',
  flowNotOfTask: 'This way doesn’t lead out of “{{name}}”.',
  notInARow: 'These are not steps that follow each other directly.',
  nothingBehind: 'Nothing follows these steps, so nothing would wait for all of them.',
  mustStayApart: 'These steps have to be done by different people.',
  invalidName:
    '“{{name}}” can’t be a name in conditions: begin with a letter, then letters, digits and spaces.',
  nameTaken: 'The name “{{name}}” is already taken.',
  nameOfOwn:
    'In the condition of “{{flow}}” the name “{{name}}” already means something else, so the attribute can’t have it.',
  clockTimes: 'Write times like 9:00, 14:30.',
  drawEmpty: 'At least one value needs a share above 0.',
  laneOfOtherProcess: 'The lane “{{lane}}” belongs to another process than “{{name}}”.',
  placeholdersSkipped: 'Not copied because only their file knows them: {{count, number}} imported elements.',
  flowsDropped: 'Flows that are not possible at this type were deleted: {{count, number}}.',
  invalidNumber: '{{value, number}} is not possible here. $t(problems.allowed.{{field}})',
  allowed: {
    capacity: 'Enter a whole number, 0 or more.',
    costPerHour: 'Enter 0 or more.',
    cost: 'Enter 0 or more.',
    maximumCapacity: 'Enter a whole number, 0 or more.',
    quantity: 'Enter a whole number, 1 or more.',
    priority: 'Enter a whole number.',
    size: 'Enter a whole number, 1 or more.',
    maximumWait: 'Enter 0 or more.',
    times: 'Enter times of the day, one after the other.',
    dueWithin: 'Enter 0 or more.',
    share: 'Enter 0 or more.',
    cycleTime: 'Enter 0 or more.',
    casesPerWeek: 'Enter 0 or more.',
    staffBudget: 'Enter 0 or more.',
    threshold: 'Enter 0 or more.',
    thresholdShare: 'Enter a share from 0 to 100%.',
    probability: 'Enter a share from 0 to 100 %.',
    limit: 'Enter 0 or more.',
    replications: 'Enter a whole number, 1 or more.',
    seed: 'Enter a whole number, 0 or more.',
    cases: 'Enter a whole number, 1 or more.',
    horizon: 'Enter more than 0.',
    warmup: 'Enter 0 or more.',
    x: 'It must be a number.',
    y: 'It must be a number.',
    width: 'It must be a number.',
    height: 'It must be a number.',
  },
  invalidDate: '“{{date}}” is not a date.',
  invalidInterval: 'Working hours must end after they begin, lie within their day, and not overlap.',
  invalidCurrency: '“{{currency}}” is not a currency code such as EUR or CNY.',
  invalidTimeZone: '“{{timeZone}}” is not a time zone.',
  readOnly: 'This service is open for viewing only.',
  layoutFailed: 'The automatic arrangement did not work this time. Nothing was changed.',

  // Distributions.
  distribution: {
    notANumber: '“$t(inspector.parameters.{{field}})” needs a number.',
    negative: '“$t(inspector.parameters.{{field}})” can’t be less than 0.',
    notPositive: '“$t(inspector.parameters.{{field}})” must be more than 0.',
    minAboveMax: 'The shortest time ({{min, duration}}) is longer than the longest ({{max, duration}}).',
    modeOutside:
      'The usual time ({{mode, duration}}) must lie between {{min, duration}} and {{max, duration}}.',
    orderNotWhole: 'The number of phases must be a whole number, 1 or more.',
    shapeTooSmall: 'The shape {{shape, number}} is too small; {{least, number}} is the least.',
    badWeight: 'Weights must be 0 or more; not so: {{count, number}}.',
    noWeight: 'At least one weight must be more than 0.',
    binsOverlap: 'Two ranges overlap between {{from, duration}} and {{to, duration}}.',
    truncated:
      '{{share, percent}} of this bell would be negative times and is cut off; the average is then {{mean, duration}}.',
  },

  // Working hours.
  calendar: {
    notADate: '“{{text}}” is not a date.',
    unknownTimeZone: '“{{timeZone}}” is not a time zone.',
    skipped: '{{text}} does not exist: clocks are put forward then.',
    shownTwice: '{{text}} happens twice, since clocks are put back then; the first is meant.',
    sameDate: '{{date}} is listed twice; the last entry counts.',
    neverOpen: 'These working hours are never open.',
    reversed: 'Working hours must end after they begin.',
    outside: 'Working hours must lie within their day or week.',
    badCapacity: 'The number of people must be a whole number, 0 or more, not {{capacity, number}}.',
    overlap: 'Two stretches of working hours overlap; the later entry counts.',
  },

  // Running.
  unknownProcess: 'This process is not there any more.',
  unknownScenario: 'This scenario is not there any more.',
  danglingFlow: 'A flow has no element at one of its ends; it stays in the file, but is not shown.',
  placeholderRefused:
    '“{{name}}” ({{bpmnType}}) can’t be simulated yet. Replace it, or choose in the scenario to pass it in no time.',
  placeholderPassed: '“{{name}}” ({{bpmnType}}) is not simulated but passed in no time.',
  eventGatewayBranch: 'A way out of the event gateway “{{name}}” does not begin with an event.',
  overload:
    'More work arrives for {{role}} than can be done: {{load, percent}} of the working time. The queue will only grow.',
  weeklyRates: 'the week needs 168 hourly rates, 0 or more.',
  noRate: 'no hour of the week has arrivals.',
  emptyList: 'the list of arrival times is empty.',
  notAscending: 'the arrival times must ascend.',
  run: {
    noArrivals: 'No cases arrive in the scenario “{{name}}”. Say how often they arrive at a start event.',
    arrival: 'The arrivals at “{{name}}” can’t be used: $t(problems.{{reason}})',
    attribute: 'The attribute “{{name}}” can’t be drawn: $t(problems.{{reason}})',
    arrivalNotAtStart: 'Arrivals at “{{name}}” are left out: no case begins there.',
    duration: 'The time of “{{name}}” can’t be used: $t(problems.{{reason}})',
    probability: 'A way out of “{{name}}” has a share that is not between 0 and 100 %.',
    probabilitySum: 'The shares after “{{name}}” add up to {{sum, percent}}; they can’t be more than 100 %.',
    probabilityScaled: 'The shares after “{{name}}” add up to {{sum, percent}}; they were scaled to 100 %.',
    capacity: 'The number of people in the role {{name}} must be a whole number, 0 or more.',
    nobodyOnDuty: '{{name}}: nobody is ever on duty, so cases wait for ever.',
    neverTogether:
      '{{name}}: the people it needs are never on duty at the same time, so cases wait there for ever.',
    noRole: '“{{name}}” has nobody to do it; it was simulated without waiting for anyone.',
    startTime: 'The start of the run is not a date with a time.',
    stop: 'The run needs an end: a number of cases or a time, more than 0.',
    warmup: 'The warm-up must be 0 or more, and shorter than the run.',
    replications: 'The number of replications must be a whole number, 1 to 100,000.',
    seed: 'The seed must be a whole number, 0 or more.',
    guard: 'The run was stopped early because it grew without bound: {{replications, number}} replications.',
    unfinished: 'Cases still in progress when the run stopped: {{cases, number}}.',
    stuck: 'Cases were left waiting at “{{name}}” for ever: {{cases, number}}.',
    incompleteBatch:
      'Cases were left at “{{name}}” in a batch that never became complete: {{cases, number}}. Give the batch a longest wait.',
    loopLimited: 'Cases came to “{{name}}” so often that they were given up: {{cases, number}}.',
    patience: 'How long cases wait at “{{name}}” can’t be used: $t(problems.{{reason}})',
    abandoned:
      'At “{{name}}” cases gave up waiting and were lost: {{cases, number}}, which is {{share, percent}} of all that arrived. Cycle times are those of the others.',
  },
  conditionNotEvaluated:
    'The condition of “{{flow}}” can’t be evaluated, so its share decides: $t(problems.{{reason}})',
  condition: {
    empty: 'there is nothing in it.',
    syntax: 'it is not a FEEL expression, such as: amount > 1000 and segment = "VIP".',
    unknownName: '“{{name}}” is neither an attribute of the cases nor a function of FEEL.',
    clock: 'it asks what time it is ({{name}}); conditions may read what cases differ in, but not the clock.',
    notYesOrNo: 'the answer is not yes or no.',
    tooLong: 'it is longer than {{limit, number}} characters.',
    endless:
      'it could take for ever ({{name}}); conditions may go through a short list, but not through ranges, patterns or functions of their own.',
    noChoice: 'only exclusive and inclusive gateways choose by conditions.',
  },
  changeImpossible:
    'The document has changed since this was proposed, so it can no longer be carried out. Run again for fresh proposals.',
  simulationCrashed: 'The simulation broke off. The document is safe; please run again.',
  playbackFailed: 'Recording the play-back did not work. Please try again.',
  playbackEmpty: 'There is nothing to play back: no case arrives.',
  loadFailed: 'A part of the app could not be loaded. Please try again.',

  // Files.
  tooLarge: 'The file is too large: {{megabytes, number}} MB. {{limit, number}} MB is the most.',
  tooDeep: 'The file is nested too deeply to be a drawing or a service.',
  tooManyElements: 'The file has {{count, number}} elements. {{limit, number}} is the most.',
  tooManyValues:
    'The file holds more separate values than any service: more than {{limit, number}} lists and records, or four times as many values.',
  textShortened: 'A text in “{{path}}” was cut to {{limit, number}} characters.',
  moreRemarks_one: '{{count, number}} more remark is not listed.',
  moreRemarks_other: '{{count, number}} more remarks are not listed.',
  tooManyRows:
    'The table has more than {{limit, number}} rows. That is the most that is read at once: split the file.',
  tableTooLarge:
    'The table is too large to be pasted into a map: {{cells, number}} cells, or a cell with a very long text. {{limit, number}} cells is the most.',
  backupTooLarge:
    'Everything together would be larger than a backup that can be opened again ({{limit, number}} MB). Save services with their versions one by one, or first delete on the storage page what is no longer needed.',
  notJson: 'This is not a Throughline file: it is not readable JSON.',
  notThroughline: 'This JSON file is not a Throughline service.',
  newerFormat:
    'The file was written by a newer Throughline (format {{version}}; this one reads up to {{supported}}).',
  migrated: 'The file was in an older format ({{from}}) and was brought up to date ({{to}}).',
  invalidField: 'The field “{{path}}” has a value that is not possible; expected: {{expected}}.',
  unknownField: 'The field “{{path}}” is not known and was not read.',
  duplicateId: 'The id “{{id}}” occurs more than once.',
  danglingReference: 'A reference to “{{value}}”, which is not there, was taken out.',
  crossProcessFlow: 'A flow from one process into another (“{{source}}” to “{{target}}”) was left out.',
  streamReassigned: 'An element was given random numbers of its own, because another one had the same.',
  notXml: 'This is not readable XML (line {{line}}).',
  truncated: 'The file breaks off in the middle.',
  hasDoctype: 'Files with a document type (DTD) are not opened, for safety.',
  unknownEntity: 'The file uses “&{{entity}};”, which is not defined.',
  notBpmn: 'This XML file is not a BPMN drawing, nor a CJML journey (it begins with “{{root}}”).',
  unknownFormat:
    '“{{fileName}}” is neither a Throughline file nor a BPMN drawing, nor a journey map in Mermaid or CJML.',
  tableNotService:
    '“{{fileName}}” is a table. Answers of customers are read on a journey map, at its emotion lane; other tables are copied in the spreadsheet and pasted into a map.',
  tooManySides: 'Up to {{limit, number}} can be compared at a time; the others were left out.',
  tooManyFiles:
    '{{count, number}} files at once are too many; none was opened. {{limit, number}} is the most.',
  versionLeftOut: 'The version “{{name}}” could not be read and was left out.',
  notBackup: 'This archive is not a backup of Throughline.',
  backupEntryLeftOut_one: '{{count, number}} entry of the backup could not be understood and was left out.',
  backupEntryLeftOut_other:
    '{{count, number}} entries of the backup could not be understood and were left out.',
  backupAlone: '“{{fileName}}” is an archive. Open it by itself to see what is in it.',
  notArchive: 'This is not a readable ZIP archive, or it breaks off in the middle.',
  archiveLacks: '“{{fileName}}” is on the list of the backup, but not in it.',
  archiveBroken: '“{{fileName}}” is damaged in the archive.',
  archiveTooLarge:
    '“{{fileName}}” unpacks to more than anything a backup holds, and was stopped. {{limit, number}} MB is the most for one service.',
  notMermaidJourney: 'This text is not a Mermaid journey: nothing in it begins with “journey”.',
  mermaidLine: 'Line {{line}} is neither a section nor a step with a score, such as “Calls us: 3: Lin”.',
  mermaidScore: 'The score {{score}} in line {{line}} was taken as the nearest between 1 and 5.',
  notCjml: 'This XML file is not a CJML journey (it begins with “{{root}}”).',
  noJourney: 'There is no journey in this file.',
  cjmlRatings:
    'Ratings of single customers ({{count, number}}) were not read: one voice is not a measurement. Enter what was measured at the touchpoints.',
  readTooLong: '“{{fileName}}” was given up after {{seconds, number}} seconds: it takes too long to read.',
  readingStopped: 'Reading “{{fileName}}” was stopped.',
  linkBroken: 'The link is incomplete or was changed on the way. Ask for it again, or for a file.',
  linkNewer: 'The link was made by a newer Throughline. Reload the page to get it, then open the link again.',
  linkTooLong:
    'The link is too long to be one of ours: {{characters, number}} characters. {{limit, number}} is the most.',
  linkTooLarge: 'What the link carries is too large. {{limit, number}} MB is the most.',
  readFailed: '“{{fileName}}” could not be read.',
  importingFailed: 'The file could not be opened: $t(problems.failure.{{code}})',
  feedbackNotDeleted:
    'The answers could not be deleted, so they are still kept here: $t(problems.failure.{{code}})',
  exportingFailed: 'The file could not be written: $t(problems.failure.{{code}})',

  // What an import repaired, kept or assumed.
  notExecuted: '“{{name}}” ({{type}}) is kept as it was drawn, but is not simulated yet.',
  calledProcessKept:
    'The process “{{name}}” is called by another one; it is kept in the file, but not drawn.',
  verticalPool: 'The pool “{{name}}” was vertical and is shown horizontally.',
  lanesFlattened: 'Lanes inside lanes are shown as lanes beside each other.',
  linksKept: 'Message flows and associations are kept, but not shown: {{count, number}}.',
  severalDiagrams: 'The file has {{count, number}} diagrams; the first one is shown.',
  notDrawn: 'Elements without a place in the drawing were placed automatically: {{count, number}}.',
  artefactsKept: 'Notes, documents and groups are kept as they were drawn: {{count, number}}.',
  conditionsKept:
    'Conditions on flows were kept: {{count, number}}. Those in FEEL over attributes of the cases are evaluated; elsewhere shares decide.',
  parametersIgnored:
    'Simulation parameters in the file don’t fit and were left out (“{{path}}”, expected: {{expected}}).',
  durationAssumed:
    'The drawing says nothing about durations: {{minutes, duration}} was assumed. Steps concerned: {{count, number}}.',
  delayAssumed:
    'The drawing does not say how long events wait: {{minutes, duration}} was assumed. Events concerned: {{count, number}}.',
  rolesAssumed: 'Staffing was assumed: one person a role, around the clock. Roles: {{count, number}}.',
  arrivalsAssumed:
    'The drawing does not say how often cases arrive: one every {{minutes, duration}} on average was assumed.',

  // The document as a whole.
  idMismatch: 'A record in the file stands under a wrong id (“{{value}}”).',
  idNotUnique: 'The id “{{value}}” occurs more than once.',
  processMismatch: 'An element belongs to another process than what it refers to (“{{value}}”).',
  laneOrderNotUnique: 'Two lanes have the same place in their pool.',
  streamNotUnique: 'Two elements share their random numbers.',
  streamNotReserved: 'An element uses random numbers that are not reserved for it.',
  numberOutOfRange: 'The number {{value}} in “{{field}}” is out of range.',
  documentMissing: 'This service is no longer in this browser.',
  documentBroken: 'This service can’t be read. Restore a version or a backup.',
  journalDamaged: 'The last edits of this service were damaged. It was opened as it was before them.',
  leftEditsOutdated: 'Edits from a closed tab were left out, because the service has been changed since.',
  workNotSaved: 'Your work is not saved yet. Download a copy first.',
  openInOtherTab: 'This service is open in another tab.',
  exampleMissing: 'This example does not exist.',
  versionSettled:
    'What is approved or in force can’t be edited or deleted; it can only be superseded or retired.',
  statusNotPossible: 'That status can’t follow any more. Somebody may have changed it meanwhile.',
  variantInUse: 'You are working on this variant. Switch to another one first.',
  versionBroken: 'This version can’t be read.',
  changedMeanwhile: 'The service was changed meanwhile. Please try again.',
  storage: 'The browser’s storage did not work: $t(problems.failure.{{code}})',
  failure: {
    quota: 'there is no space left.',
    blocked: 'another tab holds the database. Close the other tabs.',
    cleared: 'the browser’s data was cleared.',
    newerApp: 'the data was written by a newer version. Reload the page.',
    conflict: 'another tab has changed the service.',
    corrupt: 'the data is damaged.',
    missing: 'it is no longer there.',
    unavailable: 'the browser does not offer it here.',
    tooLarge:
      'it would be larger than 64 MB, the most that can be opened again. Without versions the file is smaller.',
    worker: 'a background task broke off.',
    timeout: 'there was no answer in time.',
    cancelled: 'it was cancelled.',
    failed: 'for an unknown reason.',
  },

  // Editing journey maps.
  laneTwice: 'A map has this lane once only.',
  cardNotInLane: 'Nothing of this kind is written in this lane.',
  touchpointStays:
    '“{{name}}” is a touchpoint, with channel and feelings; only lanes of touchpoints hold it.',
  otherMap: 'Both have to stand on the same journey map.',
  branchOfBranch: '“{{name}}” is on a side branch itself, so none can hang under it.',
  stepHasBranch: '“{{name}}” has a side branch, so it can’t become part of one.',
  noSuchField: 'Nothing selected has this property.',
  notATouchpoint: 'Feelings belong to touchpoints only.',
  cardNotBindable: 'Only touchpoints and actions can be bound to steps of a process.',
  jumpTwice: 'There is a jump from “{{source}}” to “{{target}}” already.',
  jumpsAboveOne:
    'The jumps out of “{{name}}” would take {{sum, percent}} of the customers, more than there are.',
  linkToItself: 'A card can’t be linked to itself.',
  linkTwice: '“{{source}}” and “{{target}}” are linked already.',
  textEmpty: 'There is nothing written yet.',
  tableEmpty: 'There is no table on the clipboard.',
  columnsIgnored:
    'Columns of the table that could not be used: {{count, number}}. Head them with the name of a lane.',
  feelingsRescaled:
    'The emotions of the table were read as {{low}} (worst) to {{high}} (best) and put on the scale of the map, −2 to +2.',

  // Checks of a journey map.
  journey: {
    several_one: '“{{name}}”',
    several_more: '“{{name}}” and others ({{elements, number}} in all)',
    jumpsAboveOne:
      'The jumps out of “{{name}}” take {{sum, percent}} of the customers. More than everybody can’t go.',
    trapLoop:
      '$t(problems.journey.several, {"context": "{{extent}}"}): a loop that nobody leaves. The shares of its jumps take everybody back; let some go on or give up.',
    overdueReview: 'This map was to be reviewed by {{date}}. What it says may no longer be so.',
    skippedLine:
      'The line from “{{source}}” to “{{target}}” skips a part of the blueprint: nobody in between passes it on.',
    departmentsAsStages:
      '$t(problems.journey.several, {"context": "{{extent}}"}): named like a role or a lane. Stages should tell what customers live through, not how the service is organised.',
    stepWithoutTouchpoint:
      '$t(problems.journey.several, {"context": "{{extent}}"}): a step without a touchpoint. Say where customer and service meet, or leave the step out.',
    touchpointWithoutOwner:
      '$t(problems.journey.several, {"context": "{{extent}}"}): a touchpoint that nobody looks after.',
    tooManySteps:
      'The map has {{count, number}} steps. Beyond {{most, number}} it is looked up rather than read; two maps may tell more.',
  },
} as const;
