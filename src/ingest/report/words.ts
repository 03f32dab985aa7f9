import type { Role, Severity } from '../../model/plan.ts'

/** What the report calls roles and severities. */
export const roleWords: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' }
export const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }
/** Told apart without colours too. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' }
