import type { Strings } from '../strings.ts';

export const journeyTemplates: Strings['journeyTemplates'] = {
  title: '从模板开始',
  lead: '每个模板都包含流程、与之关联的客户旅程图和情景，可直接仿真。点击即生成您自己的副本。',
  button: '从模板新建',
  process: '流程：{{steps}} 个环节，{{roles}} 个角色',
  map: '旅程图：{{touchpoints}} 个触点',
  scenario: '情景：{{name}}',
  source: '数据来源',
  sourceOf: '{{name}} 的数据来源',
};
