import type { Text } from '#kernel/text.ts'
import { resolve } from 'node:path'
import * as z from 'zod'

/** What people are told about a setting: from this the faults and the table in `docs/settings.md` are made. */
export type About = {
  readonly env: string
  /** The flag of the command line that goes before the environment. */
  readonly flag?: string
  readonly what: Text
  /** What a value must be; completes "… must be". */
  readonly expects: Text
  /** Its value is never shown. */
  readonly secret?: boolean
}

export const about = z.registry<About>()

const whole = (least: number, most: number, unset: number, told: Omit<About, 'expects'>) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .default(unset)
    .register(about, {
      ...told,
      expects: { zh: `${least} 到 ${most} 的整数`, en: `a whole number from ${least} to ${most}` },
    })

const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  unset: Values[number],
  told: Omit<About, 'expects'>,
) =>
  z
    .enum(values)
    .default(unset as never)
    .register(about, {
      ...told,
      expects: { zh: `${values.join('、')} 之一`, en: `one of ${values.join(', ')}` },
    })

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Every setting of the program, and the only place that knows their names, limits and defaults. */
export const settingsSchema = z.object({
  port: whole(0, 65535, 8080, {
    env: 'JIANHU_PORT',
    flag: '--port',
    what: { zh: '网页的端口；0 为任选一个空闲端口', en: 'Port of the web pages; 0 takes any free one' },
  }),
  host: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1')
    .register(about, {
      env: 'JIANHU_HOST',
      flag: '--host',
      what: {
        zh: '监听的地址；默认只有本机能访问，0.0.0.0 为所有网卡',
        en: 'Address to listen on; by default this machine alone can reach it, 0.0.0.0 means every network',
      },
      expects: { zh: 'IP 地址或主机名', en: 'an IP address or a host name' },
    }),
  dataDir: z
    .string()
    .min(1)
    .default('.data')
    .transform((path) => resolve(path))
    .register(about, {
      env: 'JIANHU_DATA',
      flag: '--data',
      what: {
        zh: '内置数据库、文件和密钥所在的目录',
        en: 'Folder of the embedded database, the files and the secrets',
      },
      expects: { zh: '目录路径', en: 'a path of a folder' },
    }),
  databaseUrl: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .register(about, {
      env: 'DATABASE_URL',
      what: {
        zh: '您自己的 PostgreSQL（16 或更高），以数据库所有者身份连接；不设则使用内置的',
        en: 'Your own PostgreSQL (16 or later), as the owner of the database; the embedded one when unset',
      },
      expects: {
        zh: 'postgresql://用户:密码@主机/数据库 形式的地址',
        en: 'an address like postgresql://user:password@host/database',
      },
      secret: true,
    }),
  demo: choice(['auto', 'off'], 'auto', {
    env: 'JIANHU_DEMO',
    flag: '--empty',
    what: {
      zh: 'auto：首次启动时生成演示数据，并仅在本机提供演示登录页；off（即 --empty）：不生成',
      en: 'auto: make demo data at the first start, and offer the demo sign-in page to this machine alone; off (the same as --empty): make none',
    },
  }),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .register(about, {
      env: 'JIANHU_PUBLIC_URL',
      what: {
        zh: '公众看到的网站地址，用于二维码和链接；不设则由主机和端口得出',
        en: 'Address people know the site by, for QR codes and links; made from host and port when unset',
      },
      expects: {
        zh: '以 https:// 或 http:// 开头的地址',
        en: 'an address that begins with https:// or http://',
      },
    }),
  trustProxy: z
    .stringbool()
    .default(false)
    .register(about, {
      env: 'JIANHU_TRUST_PROXY',
      what: {
        zh: '前面有终止 TLS 的反向代理：采信它的 X-Forwarded-* 头，并只发送安全 Cookie',
        en: 'A reverse proxy that ends TLS stands in front: trust its X-Forwarded-* headers and send secure cookies only',
      },
      expects: { zh: 'true 或 false', en: 'true or false' },
    }),
  reportsPerHour: whole(1, 1_000_000, 360, {
    env: 'JIANHU_REPORTS_PER_HOUR',
    what: { zh: '同一来源每小时可提交的反映数', en: 'Reports one source may send in an hour' },
  }),
  uploadFiles: whole(0, 100, 10, {
    env: 'JIANHU_UPLOAD_FILES',
    what: { zh: '一次反映可附的文件数', en: 'Files one report may carry' },
  }),
  uploadMegabytesEach: whole(1, 2048, 20, {
    env: 'JIANHU_UPLOAD_MB_EACH',
    what: { zh: '每个文件的上限（MB）', en: 'Limit of one file (MB)' },
  }),
  uploadMegabytesTogether: whole(1, 10_240, 100, {
    env: 'JIANHU_UPLOAD_MB_TOGETHER',
    what: { zh: '一次反映所有文件合计的上限（MB）', en: 'Limit of all files of one report together (MB)' },
  }),
  sessionHours: whole(1, 168, 12, {
    env: 'JIANHU_SESSION_HOURS',
    what: { zh: '登录后最长保持的小时数', en: 'Hours a sign-in lasts at most' },
  }),
  sessionIdleMinutes: whole(1, 1440, 60, {
    env: 'JIANHU_SESSION_IDLE_MINUTES',
    what: { zh: '无操作多少分钟后退出登录', en: 'Minutes without use after which a sign-in ends' },
  }),
  sessionsPerAccount: whole(1, 100, 5, {
    env: 'JIANHU_SESSIONS_PER_ACCOUNT',
    what: { zh: '一个账户可同时登录的设备数', en: 'Devices one account may be signed in on at once' },
  }),
  logLevel: choice(['fatal', 'error', 'warn', 'info', 'debug'], 'warn', {
    env: 'JIANHU_LOG_LEVEL',
    what: { zh: '日志的详细程度', en: 'How much is logged' },
  }),
  timeZone: z
    .string()
    .refine(isTimeZone)
    .default('Asia/Shanghai')
    .register(about, {
      env: 'JIANHU_TIME_ZONE',
      what: {
        zh: '计算期限和显示日期所用的时区',
        en: 'Time zone in which terms are counted and dates shown',
      },
      expects: { zh: 'IANA 时区名，如 Asia/Shanghai', en: 'an IANA time zone such as Asia/Shanghai' },
    }),
  periodsFile: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional()
    .register(about, {
      env: 'JIANHU_PERIODS',
      what: {
        zh: '本机构对存疑期限的设定（JSON 文件），见 docs/clocks.md；不设则一律按规则',
        en: 'What the office sets of periods that are in doubt (a JSON file), see docs/clocks.md; the rules as delivered when unset',
      },
      expects: { zh: 'JSON 文件的路径', en: 'a path of a JSON file' },
    }),
  identityKey: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional()
    .register(about, {
      env: 'JIANHU_IDENTITY_KEY',
      what: {
        zh: '加密身份信息的主密钥；不设则自动生成并存于数据目录的 secrets.json',
        en: 'Master key that encrypts identities; made by itself and kept in secrets.json of the data folder when unset',
      },
      expects: { zh: '32 字节的 base64url（43 个字符）', en: '32 bytes in base64url (43 characters)' },
      secret: true,
    }),
})

export type Settings = z.output<typeof settingsSchema>
export type SettingName = keyof Settings

export const settingNames = Object.keys(settingsSchema.shape) as readonly SettingName[]

export const aboutSetting = (name: SettingName): About => {
  const told = about.get(settingsSchema.shape[name])
  if (told === undefined) throw new Error(`the setting ${name} is not described`)
  return told
}

const loopback = /^(localhost|127(\.\d+){3}|::1)$/

/** The page that signs demo people in with a click exists only where nobody but this machine can reach it. */
export const demoPagePossible = ({ demo, host, trustProxy, publicUrl }: Settings): boolean =>
  demo === 'auto' && loopback.test(host) && !trustProxy && publicUrl === undefined
