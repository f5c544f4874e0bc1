/**
 * Words that name an approval: somebody says yes or no to what others did. English by word stems, Chinese by
 * the compounds in use; case and position do not matter.
 */
const APPROVAL =
  /\b(?:approv|authori[sz]|sign(?:s|ed|ing)?[ -]?off|countersign|endors|ratif)|审批|批准|核准|审核|复核|签批|会签|核签|审定|签字|签署同意/iu;

/** Words that name a check: somebody looks whether something is in order. */
const CHECK =
  /\b(?:check(?![ -]?(?:out|in)\b)|review|verif|inspect|validat|audit|examin|assess|quality control)|检查|核查|核对|核验|校验|检验|审查|查验|验收|复查|质检/iu;

/** Does the name of a step say that somebody approves something? */
export function isApproval(name: string): boolean {
  return APPROVAL.test(name);
}

/** Does the name of a step say that somebody approves or checks something? */
export function isApprovalOrCheck(name: string): boolean {
  return APPROVAL.test(name) || CHECK.test(name);
}
