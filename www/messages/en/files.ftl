# What a file or a paper says of itself, and the sheet that sums a workbook up.

made = Made on
madeBy = Made by
link = Link to this plan
# Before a hash of the programme’s rules as they are in force on the plan’s day.
tables = Programme’s tables in force
# Name of the first sheet of a workbook: short, without : \ / ? * [ ]
summary = Summary
hint = These figures follow the sheets behind them: change a marked cell of Inputs or Tables. The sentence and what stands below it do not move.
# Title of a chart.
profitByYear = Profit by year
# Before the names of the two kinds of file a chart can be saved as.
picture = Picture:
savePicture = Save “{ $title }” as { $format }
noPicture = The picture could not be written.
