import type { MachineMessages } from './machines.js'

export const machines: MachineMessages = {
  help: {
    store: '台账的位置：sqlite（输出文件夹中的文件）或 postgres（默认：sqlite）',
    enqueueOnly: '与 --store postgres 合用：只排队，由各工作进程读取',
    lease: '与 --store postgres 合用：工作进程失联多少秒后，其任务交给他人（默认：60）',
    worker: '读取由 sync --store postgres 排入队列的文件',
    files: '文件在本机的所在：文件夹、https://… 或 s3://桶/…（默认：与 sync 所记路径相同）',
    untilEmpty: '队列读完即结束',
    workerNotes: `
示例：
  nianbao worker                                 一直读取，直到中断
  nianbao worker --files /mnt/archive --jobs 8 --until-empty
  nianbao worker --files s3://reports/2024

数据库由 DATABASE_URL 指定，否则由 PGHOST、PGPORT、PGDATABASE、PGUSER 指定；密码写入密码文件
（~/.pgpass 或 PGPASSFILE），不要写在命令行上。使用 s3:// 时读取 AWS_ACCESS_KEY_ID、
AWS_SECRET_ACCESS_KEY、AWS_REGION、AWS_ENDPOINT_URL。
工作进程的版本和 --aliases 须与排队的 sync 相同。

退出码：
  0    完成；失败的文件记在台账中
  1    程序错误，或数据库长时间无法连接
  2    用法错误：选项有误，或数据库无法使用
  130  已中断；已开始的任务由其他工作进程读取`,
    status: '显示台账的内容和进度',
    statusFolder: '带有台账的输出文件夹；使用 --store postgres 时不写',
    statusFormat: 'table、json（默认：table）',
    statusNotes: `
示例：
  nianbao status figures
  nianbao status --store postgres --format json`,
  },
  files: {
    secret: (where) => `--files 会显示在进程列表中：${where} 不能带用户、密码或查询参数`,
    malformed: (where) => `不是地址：${where}`,
    bucket: (where) => `${where} 中没有桶名`,
    credentials: (where) => `${where} 需要环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY`,
  },
  folderOrDatabase: '请指定文件夹或 --store postgres，二者取一',
  waiting: (version) => `等待任务（版本 ${version}）`,
  away: (place) => `数据库 ${place} 无法连接，正在重试`,
  back: '数据库已恢复连接',
  changed: (path) => `${path} 已不是 sync 所见的内容；下一次 sync 会重新排队`,
  unopened: (path, detail) => `本机无法取得 ${path}：${detail}；稍后重试`,
  givenUp: (jobs) => `${jobs} 个文件各工作进程均未能读取，输出中缺少它们；下一次 sync 会重新排队`,
  interrupted: '已中断：已开始的任务留给其他工作进程',
  worked: (done, failed, seconds) => `读取 ${done} 个文件，失败 ${failed} 个，用时 ${seconds} 秒`,
  status: {
    version: '版本',
    documents: '文件',
    counted: ({ documents, present, gone, refused }) =>
      `${documents} 份（${present} 个路径），已消失 ${gone} 个，未能打开 ${refused} 个`,
    states: '读取',
    stated: ({ done, failed, quarantined }, waiting) =>
      `完成 ${done}，失败 ${failed}，隔离 ${quarantined}，未读 ${waiting}`,
    jobs: '队列',
    queue: ({ created, retry, active, failed }) =>
      `等待 ${created}，待重试 ${retry}，读取中 ${active}，已放弃 ${failed}`,
    rate: '速度',
    perMinute: (files) => `最近五分钟平均每分钟 ${files} 个`,
    failures: '失败',
  },
}
