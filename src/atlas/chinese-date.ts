/** 2023-05-29 as documents write it: 2023年5月29日. Anything else stays as it is. */
export const chineseDate = (date: string): string => date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日')
