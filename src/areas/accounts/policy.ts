import type { Grants, Policy, Scope } from '#kernel/policy.ts'
import { type RoleId, roleIds } from './domain/roles.ts'

const everyRole = (scope: Scope): { readonly [role in RoleId]: Scope } =>
  Object.fromEntries(roleIds.map((role) => [role, scope])) as { [role in RoleId]: Scope }

const administration: Grants = { administrator: 'subtree', system: 'all' }

export const accountsPolicy = {
  area: 'accounts',
  abilities: {
    /** Names, organs and roles of colleagues: whom to assign, who signed. */
    read: { ...everyRole('all'), system: 'all' },
    administer: administration,
    /** Lifting a lock that failures to sign in brought. Keys of attempts say nothing of anybody. */
    unlock: { administrator: 'all', system: 'all' },
    proveOneself: { ...everyRole('own'), system: 'all' },
    manageOwnSessions: { ...everyRole('own'), system: 'all' },
    keepViews: everyRole('own'),
    signIn: { system: 'all' },
  },
  tables: [
    {
      table: 'accounts',
      organ: ['organ_id'],
      own: 'id',
      select: ['read'],
      insert: ['administer'],
      update: ['administer'],
    },
    {
      table: 'account_roles',
      organ: ['organ_id'],
      own: 'account_id',
      select: ['read'],
      insert: ['administer'],
      delete: ['administer'],
    },
    {
      table: 'credentials',
      organ: ['organ_id'],
      own: 'account_id',
      select: ['administer', 'proveOneself'],
      insert: ['administer'],
      update: ['administer', 'proveOneself'],
    },
    {
      table: 'sessions',
      own: 'account_id',
      select: ['manageOwnSessions'],
      insert: ['signIn'],
      update: ['manageOwnSessions'],
      delete: ['manageOwnSessions'],
    },
    {
      table: 'saved_views',
      own: 'account_id',
      select: ['keepViews'],
      insert: ['keepViews'],
      update: ['keepViews'],
      delete: ['keepViews'],
    },
    {
      table: 'sign_in_attempts',
      select: ['unlock'],
      insert: ['signIn'],
      update: ['signIn'],
      delete: ['unlock'],
    },
    { table: 'installation', select: ['signIn'], insert: ['signIn'] },
  ],
} as const satisfies Policy
