/** Wordings of the sites around a report, as data. */

const LABEL =
  '(?:索\\s*引\\s*号|(?:发文|公文)?字号|文\\s*号|(?:发布|发文|制发|公开|成文|编制)(?:机构|机关|单位|主体|部门)|公开责任部门|' +
  '(?:信息|文章|稿件)?\\s*来\\s*源|作\\s*者|(?:发布|公开|发文|成文|生成|印发|更新|制发|公布|上传)(?:日期|时间)|日\\s*期|时\\s*间|' +
  '(?:信息|文件)?(?:名\\s*称|标\\s*题)|(?:主题|信息|组配|体裁|服务对象)分类|主题词|关键词|公开(?:类别|方式|范围|形式|程序)|有\\s*效\\s*性|内容概述)'

/** A line or cell that begins with a label of metadata: in brackets, before a colon, or alone. */
export const metadataLine = new RegExp(
  `^(?:[【[]\\s*${LABEL}\\s*[】\\]]|${LABEL}\\s*(?:[:：]|$))`,
  'u',
)

/** A label with its value anywhere in a line. */
export const metadataInside = new RegExp(`(?<!\\p{L})${LABEL}\\s*[:：]\\s*\\S`, 'u')

/** A line that is the date of a document. */
export const dateLine = /^(?:发布于|发表于|日期)?\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u

/** A site's clock, no date of a document. */
export const clock = /今天是|星期[一二三四五六日天]|农历|天气/u

/** Words of a title, and the year in it. */
export const titleWords = /报告|年报/u
export const titleYear = /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年/u

/** Whole lines that belong to a site and to no document, wherever they stand. */
export const siteLines: readonly RegExp[] = [
  /^您?(?:当前|现在|所在)?的?位置\s*(?:是|为)?\s*[:：]/u,
  /^首页\s*(?:[>»›/＞-]|&gt;)/u,
  /^[【[（(]?\s*(?:字体|字号|文字)(?:大小)?\s*[:：]?[\s【[（(]*(?:特大|超大|大|中|小|默认|[\s/|｜·【】[\]（）()])*$/u,
  /^(?:(?:大|中|小|打印|关闭|返回|收藏|分享|复制|朗读|下载|更多)(?:本页|本文|页面|窗口|此页|文章)?|[>»[\]【】\s|｜/·,，、])+$/u,
  /^[【[]?\s*(?:我要|内容)?纠错\s*[】\]]?$/u,
  /^(?:分享|转发|收藏|一键分享)(?:到|至)?\s*[:：]?(?:\s*(?:微信|新浪微博|微博|QQ空间|QQ好友|QQ|朋友圈|更多))*$/u,
  /^(?:微信|新浪微博|微博|QQ空间|QQ好友|朋友圈)(?:\s*(?:微信|新浪微博|微博|QQ空间|QQ好友|朋友圈))*$/u,
  /^[（([]?(?:浏览|点击|阅读|访问)(?:次数|人次|量|数|率)?\s*[:：]?\s*\d*\s*次?[）)\]]?$/u,
  /^(?:语音播报|无障碍(?:浏览|阅读)?|长者模式|适老化|繁体版?|简体版?|手机版|智能问答|全真版|文字版|(?:返回|回到)顶部)$/u,
]

/** Short lines that follow a document on a site: from the first of them on nothing belongs to it. */
export const endLines: readonly RegExp[] = [
  /^.{0,12}(?:扫一扫|扫描?.{0,4}二维码|扫码)/u,
  /手机(?:上|端)?(?:打开|查看|浏览|访问)(?:当前|本|此)?(?:页|网页)/u,
  /^[【[（(]?\s*(?:责任编辑|责编|编辑|审核|初审|终审|录入|供稿)(?:人|员)?\s*[:：]/u,
  /^(?:上|下|前|后)一(?:篇|条|页|个)/u,
  /^(?:相关|附件)(?:链接|文章|文档|信息|新闻|文件|解读|阅读|推荐|稿件|下载|列表|附件)\s*[:：]?$/u,
  /^(?:文件|相关附件|原文|正文|文档)下载\s*[:：]?$/u,
  /^(?:主办|承办|协办|主管|技术支持|网站建设)(?:单位)?\s*[:：]/u,
  /^(?:政府)?网站(?:标识码|地图|声明|导航)/u,
  /^(?:联系我们|关于我们|隐私(?:声明|保护|政策)|免责声明|友情链接|快速导航|常用链接)/u,
  /版权所有|ICP\s*备|公网安备|copyright|©|all rights reserved/iu,
  /建议使用.{0,30}(?:浏览器|分辨率)/u,
  /^您是第\s*\d*\s*位/u,
]

/** A numbered heading: it stands in a document. */
export const numberedHeading =
  /^(?:[一二三四五六七八九十]{1,3}\s*、|[（(][一二三四五六七八九十]{1,3}[）)])/u

/** Words that a site around a report does not use in sentences. */
export const reportWords = /本报告|年度报告|统计期限|政府信息公开/u
