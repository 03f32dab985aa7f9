import type { Role } from '../model/index.ts'

/** What a page says that a body does in a role. */
export const roleVerbs: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '负责', support: '配合' }
