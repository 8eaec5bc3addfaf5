# The page of a programme’s tables, and the comparison of two editions.

loading = Opening the programme…
programme = Programme
tables = Tables
effective = in force from { DAY($day) }
editions = Edition
against = Compared with
againstNone = no other
between = From { DAY($from) } to { DAY($to) }
# $changed – tables that differ; $same – tables that do not
counted = { $changed ->
    [one] One table differs
   *[other] { $changed } tables differ
}, { $same ->
    [one] one says what it said.
   *[other] { $same } say what they said.
}
nothingChanged = Nothing changed between these two days.
came = new
went = gone
whom = For
band = Band
was = Was
is = Is
absent = –
sameCells = { $count ->
    [one] One cell says what it said.
   *[other] { $count } cells say what they said.
}
nowSays = It said “{ $was }”, now it says “{ $is }”.
# $was, $is – each a basis (“published rules”) with the title of its source
nowRests = It rested on { $was }, now it rests on { $is }.
none = This programme has no tables yet.
notes = Benefits, duties and boundaries
notesLead = Shown and cited, never priced.
about =
    .benefit = benefit
    .duty = duty
    .regulation = regulation
    .boundary = boundary
leavesOut = What the model leaves out
download = Download as JSON
downloadHint = To make a programme of your own: change it, and choose “My own programme” in the calculator.
