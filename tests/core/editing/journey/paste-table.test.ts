import { describe, expect, it } from 'vitest';
import { records } from '#core/base';
import { checkService, journeyLanesOf, mainStepsOf, type Service, stagesOf } from '#core/model';
import { codes } from '../run.ts';
import { columns, edit, freshMap, MAP, row } from './on-map.ts';

const FRESH = freshMap();
const paste = (table: string, at?: string) =>
  edit(FRESH, 'pasteTable', { journeyId: MAP, rows: rowsOf(table), ...(at === undefined ? {} : { at }) });
const rowsOf = (table: string) => table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

/** The touchpoints with the channel each is met through, and its kind. */
const met = (service: Service) =>
  records(service.journeyCards).flatMap((card) => {
    if (card.kind !== 'touchpoint') return [];
    const channel = card.channelId === null ? undefined : service.channels[card.channelId];
    return `${card.name}: ${channel?.name} (${channel?.kind})`;
  });

describe('a pasted table', () => {
  it('of one column is steps, in place of a map nobody wrote into', () => {
    expect(columns(paste('Search\nBuy\nUse').service)).toBe('Stage 1: Search, Buy, Use');
  });

  it('of two columns is stages and steps, an empty stage being the one above', () => {
    const { service, select } = paste('Before | Search\n | Compare\nDuring | Buy\n\n | Pay\nBefore | Search');
    expect(columns(service)).toBe('Before: Search, Compare | During: Buy, Pay | Before: Search');
    expect(select?.map((id) => service.journeySteps[id as never])).toMatchObject([{ name: 'Search' }]);
    expect(checkService(service)).toEqual([]);
  });

  it('gives text back that began with the apostrophe of an export already', () => {
    const head = 'Stage | Step | Lane | Kind of card | Text';
    const { service } = paste(`${head}\nBefore | Search | Touchpoints | Touchpoint | ''=Calls us`);
    expect(met(service)).toEqual(["'=Calls us: undefined (undefined)"]);
  });

  it('may have more empty rows than a call has room for', () => {
    const rows = [['Search'], ...Array.from({ length: 200_000 }, () => [''])];
    const { service } = edit(FRESH, 'pasteTable', { journeyId: MAP, rows });
    expect(columns(service)).toBe('Stage 1: Search');
  });

  it('with a row for each card is what the export of a map wrote, in either language', () => {
    const { service } = paste(
      [
        'Stage | Step | Lane | Kind of card | Text | Channel | Assumed (−2…+2)',
        "Before | Search | Touchpoints | Touchpoint | '=Calls us | Hotline | -1.5",
        'Before | Search | Pains and gains | Pain | Nobody answers | |',
        'Before | Compare | | | | |',
        'After | Use | 机会点 | 机会 | Call back | |',
      ].join('\n'),
    );
    expect(columns(service)).toBe('Before: Search, Compare | After: Use');
    const cards = records(service.journeyCards);
    expect(cards.map((card) => [card.kind, 'name' in card ? card.name : card.text])).toEqual([
      ['touchpoint', '=Calls us'],
      ['pain', 'Nobody answers'],
      ['opportunity', 'Call back'],
    ]);
    expect(cards[0]).toMatchObject({ assumed: { everyone: -1.5 } });
    expect(met(service)).toEqual(['=Calls us: Hotline (phone)']);
  });

  it('says in a column of channels how one meets at the touchpoints beside it, in either language', () => {
    const { service, problems } = paste(
      'Step | Channel | Touchpoint | Emotion score | Owner\n' +
        'Search | Web site | Home page | 1 | Marketing\n' +
        ' | Hotline | Asks a friend at the desk | |\n' +
        'Buy | web site | Shop | -1 | Sales\n' +
        'Use | E-mail | | 2 |',
    );
    expect(met(service)).toEqual([
      'Home page: Web site (web)',
      'Asks a friend at the desk: Hotline (phone)',
      'Shop: Web site (web)',
      'Use: E-mail (email)',
    ]);
    expect(records(service.channels)).toHaveLength(3);
    expect(row(service, 'owner')).toBe('Search: Marketing | Buy: Sales');
    expect(journeyLanesOf(service, MAP).some(({ kind }) => kind === 'custom')).toBe(false);
    expect(problems).toEqual([]);
    expect(checkService(service)).toEqual([]);

    const zh = paste(
      '阶段 | 环节 | 触点 | 渠道 | 情绪分 | 痛点 | 负责人\n' +
        '售前 | 咨询 | 询价 | 微信 | 0.5 | 太慢 | 销售部\n' +
        ' | 下单 | 提交订单 | 微信小程序 | 1 | | \n' +
        '售后 | 报修 | 报修电话 | 客服热线 | -1.5 | 排队 | 客服部',
    ).service;
    expect(columns(zh)).toBe('售前: 咨询, 下单 | 售后: 报修');
    expect(met(zh)).toEqual([
      '询价: 微信 (socialMedia)',
      '提交订单: 微信小程序 (app)',
      '报修电话: 客服热线 (phone)',
    ]);
    expect(row(zh, 'owner')).toBe('咨询: 销售部 | 报修: 客服部');
    expect(journeyLanesOf(zh, MAP).some(({ kind }) => kind === 'custom')).toBe(false);
  });

  it('gives each touchpoint of a cell its channel where there are as many, else all the same', () => {
    const rows = [
      ['Step', 'Touchpoint', 'Channel'],
      ['Ask', 'Call\nWrite', 'Phone\nLetter'],
      ['Buy', 'Look\nPay', 'Phone, App'],
      ['Use', 'Open\nClose', 'Self-service'],
    ];
    const { service } = edit(FRESH, 'pasteTable', { journeyId: MAP, rows });
    expect(met(service)).toEqual([
      'Call: Phone (phone)',
      'Write: Letter (letter)',
      'Look: Phone (phone)',
      'Pay: App (app)',
      'Open: Self-service (selfService)',
      'Close: Self-service (selfService)',
    ]);
  });

  it('reads emotions on the scale they are told on, and says where it is another one', () => {
    const told = (table: string) => {
      const { service, problems } = paste(table);
      const felt = records(service.journeyCards).flatMap((card) =>
        'assumed' in card ? [card.assumed.everyone] : [],
      );
      return { felt, said: problems.map(({ code, values }) => [code, values]) };
    };
    expect(told('环节 | 情绪分\n咨询 | 1\n下单 | 3\n使用 | 5')).toEqual({
      felt: [-2, 0, 2],
      said: [['feelingsRescaled', { low: 1, high: 5 }]],
    });
    expect(told('Step | Satisfaction\nAsk | 0\nBuy | 7,5\nUse | 10').felt).toEqual([-2, 1, 2]);
    expect(told('Step | Emotion\nAsk | −1.5\nBuy | 2')).toEqual({ felt: [-1.5, 2], said: [] });
  });

  it('uses the channels there are', () => {
    const known = edit(FRESH, 'addChannel', { name: '热线', kind: 'other' }).service;
    const rows = rowsOf('环节 | 渠道\n咨询 | 热线');
    const { service } = edit(known, 'pasteTable', { journeyId: MAP, rows });
    expect(met(service)).toEqual(['咨询: 热线 (other)']);
  });

  it('is told for the one persona it names; several stay beside their steps', () => {
    const one = paste('Step | Persona\nSearch | Ms Lin\nBuy | Ms Lin').service;
    expect(records(one.personas).map(({ name }) => name)).toEqual(['Ms Lin']);
    expect(one.journeys[MAP]?.personaIds).toEqual(records(one.personas).map(({ id }) => id));
    expect(records(one.journeyCards)).toEqual([]);
    const again = edit(one, 'pasteTable', { journeyId: MAP, rows: rowsOf('环节 | 画像\n付款 | Ms Lin') });
    expect(records(again.service.personas)).toHaveLength(1);
    expect(again.service.journeys[MAP]?.personaIds).toHaveLength(1);
    const two = paste('环节 | 用户画像\n搜索 | 林女士\n购买 | 赵先生').service;
    expect(records(two.personas)).toEqual([]);
    expect(row(two, 'custom')).toBe('搜索: 林女士 | 购买: 赵先生');
  });

  it('goes behind the chosen step of a map that is in use', () => {
    const named = edit(FRESH, 'setStep', { id: 'step_3', change: { name: 'Mine' } }).service;
    const steps = { journeyId: MAP, rows: [['A'], ['B']], at: 'step_3' };
    expect(columns(edit(named, 'pasteTable', steps).service)).toBe('Stage 1: Mine, A, B, Step 2, Step 3');
    const stages = {
      ...steps,
      rows: [
        ['New', 'A'],
        ['', 'B'],
      ],
      at: 'step_4',
    };
    expect(columns(edit(named, 'pasteTable', stages).service)).toBe(
      'Stage 1: Mine, Step 2, Step 3 | New: A, B',
    );
    const end = { journeyId: MAP, rows: [['A']] };
    expect(columns(edit(named, 'pasteTable', end).service)).toBe('Stage 1: Mine, Step 2, Step 3, A');
  });

  it('with headings fills the lanes, in either language, and makes those that are not there', () => {
    const { service } = paste(
      'Phase | Customer action | Touchpoint | Pain points | Mood board | Emotion\n' +
        'Before | Search | Web site | Slow | Blue | 1.5\n' +
        ' |  | Leaflet | Ugly | | \n' +
        'During | Buy | | | | -1',
    );
    expect(columns(service)).toBe('Before: Search | During: Buy');
    expect(row(service, 'touchpoints')).toBe('Search: Web site, Leaflet | Buy: Buy');
    expect(row(service, 'painsAndGains')).toBe('Search: Slow, Ugly');
    expect(row(service, 'custom')).toBe('Search: Blue');
    expect(
      records(service.journeyCards).flatMap((card) => ('assumed' in card ? [card.assumed] : [])),
    ).toEqual([{ everyone: 1.5 }, {}, { everyone: -1 }]);
    const zh = paste(
      '阶段 | 环节 | 触点 | 痛点 | 爽点 | 机会点\n售前 | 搜索 | 官网 | 太慢 | 漂亮 | 提速',
    ).service;
    expect(columns(zh)).toBe('售前: 搜索');
    expect(row(zh, 'painsAndGains')).toBe('搜索: 太慢, 漂亮');
    expect(row(zh, 'opportunities')).toBe('搜索: 提速');
  });

  it('may lie on its side, merged cells and all', () => {
    const lying = ' | Before | | During\nStep | Search | Compare | Buy\n痛点 | Slow | | Dear';
    const { service } = paste(lying);
    expect(columns(service)).toBe('Before: Search, Compare | During: Buy');
    expect(row(service, 'painsAndGains')).toBe('Search: Slow | Buy: Dear');
    expect(columns(paste('Before | | During | \nSearch | Compare | Buy | Pay').service)).toBe(
      'Before: Search, Compare | During: Buy, Pay',
    );
  });

  it('says what it could not use, and nothing is no table', () => {
    expect(codes(paste('A | B | C\nD | E | F\nG | H | I'))).toEqual(['columnsIgnored']);
    expect(codes(paste('Step | Waiting time\nBuy | 3 min'))).toEqual(['columnsIgnored']);
    expect(codes(paste(' | \n'))).toEqual(['tableEmpty']);
  });

  it('writes every line of a cell onto a card of its own', () => {
    const rows = [
      ['Step', 'Pains'],
      ['Buy', '• too dear\n2. too slow'],
    ];
    const { service } = edit(FRESH, 'pasteTable', { journeyId: MAP, rows });
    expect(row(service, 'painsAndGains')).toBe('Buy: too dear, too slow');
  });

  it('of 50 rows is 50 columns in the right order', () => {
    const rows = Array.from({ length: 50 }, (_, i) => [i % 5 === 0 ? `Stage ${i / 5}` : '', `Step ${i}`]);
    const { service } = edit(FRESH, 'pasteTable', { journeyId: MAP, rows });
    expect(mainStepsOf(service, MAP).map(({ name }) => name)).toEqual(rows.map(([, step]) => step));
    expect(stagesOf(service, MAP).map(({ name }) => name)).toEqual(
      Array.from({ length: 10 }, (_, i) => `Stage ${i}`),
    );
    expect(journeyLanesOf(service, MAP)).toEqual(journeyLanesOf(FRESH, MAP));
    expect(checkService(service)).toEqual([]);
  });
});
