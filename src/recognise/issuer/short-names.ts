/** The autonomous regions by the names that reports use for them. */
const REGIONS: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙古',
  广西壮族自治区: '广西',
  西藏自治区: '西藏',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
}

/** Peoples in the names of autonomous prefectures and counties; the last few stand without 族 too. */
const PEOPLES = [
  ...['朝鲜族', '土家族', '苗族', '藏族', '羌族', '彝族', '布依族', '侗族', '哈尼族', '壮族'],
  ...['傣族', '白族', '景颇族', '傈僳族', '回族', '满族', '瑶族', '黎族', '畲族', '水族'],
  ...['仡佬族', '仫佬族', '毛南族', '拉祜族', '佤族', '布朗族', '纳西族', '独龙族', '怒族'],
  ...['普米族', '土族', '撒拉族', '保安族', '东乡族', '裕固族', '达斡尔族', '各族'],
  ...['蒙古族?', '哈萨克族?', '柯尔克孜族?', '锡伯族?', '塔吉克族?'],
]
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES.join('|')})+自治([州县旗])$`, 'u')

/** The short form of a division's name (恩施州, 长阳县, 新疆); null where it has none of its own. */
export function shortName(name: string): string | null {
  const region = REGIONS[name]
  if (region !== undefined) return region
  const [, stem, kind] = AUTONOMOUS.exec(name) ?? []
  return stem === undefined || kind === undefined ? null : stem + kind
}

/** Whether a name is the short form of an autonomous region, which begins other names too (广西大学). */
export function isBareRegion(name: string): boolean {
  return Object.values(REGIONS).includes(name)
}
