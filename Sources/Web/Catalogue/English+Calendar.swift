/// Days and months, and the order in which a date is said.
enum CalendarText: String, CatalogueText {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  case mon, tue, wed, thu, fri, sat, sun
  case january, february, march, april, may, june
  case july, august, september, october, november, december
  case jan, feb, mar, apr, mayShort, jun, jul, aug, sep, oct, nov, dec
  case longDay, longDayWithYear, shortDay, shortDayWithYear, morning, afternoon
  case dayAndTime, monthAndYear, dayAndMonth

  static let sheet = "calendar"

  /// The days of the week from Monday on.
  static let weekdays: [Self] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
  static let shortWeekdays: [Self] = [.mon, .tue, .wed, .thu, .fri, .sat, .sun]
  /// The months from January on.
  static let months: [Self] = [
    .january, .february, .march, .april, .may, .june,
    .july, .august, .september, .october, .november, .december,
  ]
  static let shortMonths: [Self] = [
    .jan, .feb, .mar, .apr, .mayShort, .jun, .jul, .aug, .sep, .oct, .nov, .dec,
  ]

  var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    case .mon: "Mon"
    case .tue: "Tue"
    case .wed: "Wed"
    case .thu: "Thu"
    case .fri: "Fri"
    case .sat: "Sat"
    case .sun: "Sun"
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    case .jan: "Jan"
    case .feb: "Feb"
    case .mar: "Mar"
    case .apr: "Apr"
    case .mayShort: "May"
    case .jun: "Jun"
    case .jul: "Jul"
    case .aug: "Aug"
    case .sep: "Sep"
    case .oct: "Oct"
    case .nov: "Nov"
    case .dec: "Dec"
    case .longDay: "{weekday} {day} {month}"
    case .longDayWithYear: "{weekday} {day} {month} {year}"
    case .shortDay: "{weekday} {day} {month}"
    case .shortDayWithYear: "{day} {month} {year}"
    case .morning: "{time} am"
    case .afternoon: "{time} pm"
    case .dayAndTime: "{day}, {time}"
    case .monthAndYear: "{month} {year}"
    case .dayAndMonth: "{day} {month}"
    }
  }
}
