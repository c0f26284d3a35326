"""Makes the fixtures in gpx, tcx and archives: run it in this folder. All is made up."""
import gzip, io, struct, zipfile

G = 'xmlns="http://www.topografix.com/GPX/1/1"'
TPX1 = 'xmlns:t="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"'


def point(lat, lon, time=None, ele=None, ext=""):
    inner = (f"<ele>{ele}</ele>" if ele is not None else "") + (f"<time>{time}</time>" if time else "") + ext
    return f'<trkpt lat="{lat}" lon="{lon}">{inner}</trkpt>\n'


def gpx(body, attributes=f'version="1.1" creator="Made up" {G} {TPX1}', head='<?xml version="1.0" encoding="UTF-8"?>\n'):
    return f"{head}<gpx {attributes}>\n{body}</gpx>\n"


def write(path, content):
    open(path, "wb").write(content if isinstance(content, bytes) else content.encode())


def ext(hr, cad, temp):
    return f"<extensions><t:TrackPointExtension><t:atemp>{temp}</t:atemp><t:hr>{hr}</t:hr><t:cad>{cad}</t:cad></t:TrackPointExtension></extensions>"


run = "<trk><name>Round the pond</name><desc>easy &amp; short</desc><type>running</type><trkseg>\n" + "".join(
    point(f"60.{100 + i}", f"10.{200 + i}", f"2024-05-01T06:00:{i * 3:02d}Z", 100 + i / 2, ext(120 + i, 84 + i, 18.5))
    for i in range(5)) + "</trkseg></trk>\n"
write("gpx/plain.gpx", gpx(run))
write("gpx/bom.gpx", b"\xef\xbb\xbf" + gpx(run).encode())
write("gpx/space-before.gpx", "\r\n \t\n" + gpx(run))
write("gpx/comment-before.gpx", gpx(run, head='<?xml version="1.0"?>\n<!-- <gpx> to come -->\n<?style none?>\n'))
utf16 = gpx(run, head='<?xml version="1.0" encoding="UTF-16"?>\n')
write("gpx/utf16le.gpx", b"\xff\xfe" + utf16.encode("utf-16-le"))
write("gpx/utf16be.gpx", b"\xfe\xff" + utf16.encode("utf-16-be"))
write("gpx/utf16le-unmarked.gpx", ("\n" + utf16).encode("utf-16-le"))
write("gpx/utf16-only-said.gpx", utf16)
named = "<trk><name>Fjellløp på høyden</name><trkseg>" + point(60, 10, "2024-05-01T06:00:00Z") + "</trkseg></trk>"
write("gpx/latin1.gpx", gpx(named, head='<?xml version="1.0" encoding="ISO-8859-1"?>').encode("latin-1"))
write("gpx/latin1-not-said.gpx", gpx(named).encode("latin-1"))
write("gpx/windows1252.gpx", gpx(named.replace("på", "på “"), head='<?xml version="1.0" encoding="windows-1252"?>').encode("cp1252"))
write("gpx/gpx10.gpx", gpx(
    "<time>2010-01-01T00:00:00Z</time><trk><trkseg>" + "".join(
        f'<trkpt lat="1.{i}" lon="2.{i}"><ele>{i}</ele><time>2010-01-01T00:00:0{i}Z</time><course>90</course><speed>3.{i}</speed></trkpt>'
        for i in range(3)) + "</trkseg></trk>", 'version="1.0" creator="Old" xmlns="http://www.topografix.com/GPX/1/0"'))
write("gpx/prefixed.gpx", """<g:gpx version="1.1" creator="Prefixed" xmlns:g="http://www.topografix.com/GPX/1/1"
 xmlns:a="http://www.garmin.com/xmlschemas/TrackPointExtension/v2" xmlns:c="http://www.cluetrust.com/XML/GPXDATA/1/0"
 xmlns:p="http://www.garmin.com/xmlschemas/PowerExtension/v1" xmlns:opentracks="http://opentracksapp.com/xmlschemas/v1">
<g:trk><g:type>Trail Run</g:type><g:link href="x"><g:type>not the sport</g:type></g:link><g:trkseg>
<g:trkpt lat="60.5" lon="10.5"><g:ele>5</g:ele><g:time>2024-05-01T06:00:00+02:00</g:time><g:extensions>
<a:TrackPointExtension><a:hr>140</a:hr><a:cad>85</a:cad><a:speed>3.25</a:speed><a:course>12</a:course></a:TrackPointExtension>
<p:PowerExtension><p:PowerInWatts>250</p:PowerInWatts></p:PowerExtension></g:extensions></g:trkpt>
<g:trkpt lat="60.6" lon="10.6"><g:time>2024-05-01T06:00:01+02:00</g:time><g:extensions><c:hr>141</c:hr><c:cadence>86</c:cadence>
<c:temp>20.5</c:temp><c:distance>12.5</c:distance><opentracks:distance>2.5</opentracks:distance></g:extensions></g:trkpt>
<g:trkpt lat="60.7" lon="10.7"><g:time>2024-05-01T06:00:02+02:00</g:time><g:extensions><power>260</power></g:extensions></g:trkpt>
</g:trkseg></g:trk></g:gpx>
""")
write("gpx/tracks-and-segments.gpx", gpx(
    '<wpt lat="1" lon="1"><name>A</name></wpt><wpt lat="1" lon="1"/><rte><rtept lat="1" lon="1"/><rtept lat="2" lon="2"/></rte>'
    "<trk><name>one</name><trkseg>" + point(1, 1, "2024-01-01T00:00:00Z") + point(1, 1.1, "2024-01-01T00:00:10Z")
    + "</trkseg><trkseg/><trkseg>" + point(1, 1.2, "2024-01-01T00:05:00Z") + "</trkseg></trk>"
    "<trk><name>empty</name></trk><trk><name>two</name><type>cycling</type><trkseg>"
    + point(2, 2, "2024-01-02T00:00:00Z", None, ext(100, 90, 1)) + "</trkseg></trk>"))
write("gpx/holes.gpx", gpx(
    "<trk><trkseg>" + '<trkpt lat="60" lon="10"/><trkpt><time>2024-01-01T00:00:01Z</time></trkpt>'
    + point("", "x", "not a time", "nan") + point(100, 0, "2024-01-01T00:00:10Z") + point(200, 0, "2024-01-01T00:00:40Z")
    + point("61", "11", "2024-01-01T00:00:41.250Z") + "</trkseg></trk>"))
write("gpx/route-and-waypoints.gpx", gpx(
    "<wpt lat='1' lon='1'/>" * 3 + "<rte>" + "<rtept lat='1' lon='1'><ele>1</ele></rtept>" * 12 + "</rte>"))
write("gpx/doctype.gpx", gpx(run, head='<?xml version="1.0"?>\n<!DOCTYPE gpx SYSTEM "file:///etc/passwd">\n'))
write("gpx/billion-laughs.gpx", gpx(
    "<trk><name>&i;</name><trkseg>" + point(1, 1) + "</trkseg></trk>",
    head='<?xml version="1.0"?>\n<!DOCTYPE gpx [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(8)) + "]>\n"))
write("gpx/undeclared-entity.gpx", gpx("<trk><trkseg>" + point(1, 1) + "</trkseg><trkseg>&who;" + point(2, 2) + "</trkseg></trk>"))
write("gpx/deep.gpx", gpx("<trk><trkseg>" + point(1, 1) + "</trkseg><extensions>" + "<d>" * 300 + "</d>" * 300 + "</extensions></trk>"))
write("gpx/cut-off.gpx", gpx(run)[:-280])
write("gpx/tags-crossed.gpx", gpx(run).replace("</trkseg></trk>", "</trk></trkseg>"))
write("gpx/cdata.gpx", gpx("<trk><name><![CDATA[a < b & c]]></name><trkseg>" + point(1, 1) + "</trkseg></trk>"))


def trackpoint(time, lat=None, lon=None, alt=None, dist=None, hr=None, cad=None, ext=""):
    text = f"<Trackpoint><Time>{time}</Time>"
    if lat is not None:
        text += f"<Position><LatitudeDegrees>{lat}</LatitudeDegrees><LongitudeDegrees>{lon}</LongitudeDegrees></Position>"
    for name, value in (("AltitudeMeters", alt), ("DistanceMeters", dist)):
        text += f"<{name}>{value}</{name}>" if value is not None else ""
    text += f'<HeartRateBpm xsi:type="HeartRateInBeatsPerMinute_t"><Value>{hr}</Value></HeartRateBpm>' if hr else ""
    text += f"<Cadence>{cad}</Cadence>" if cad else ""
    return text + (f"<Extensions><x:TPX>{ext}</x:TPX></Extensions>" if ext else "") + "</Trackpoint>\n"


def lap(start, seconds, meters, tracks, average=None, highest=None, steps=None, trigger="Manual"):
    text = f'<Lap StartTime="{start}"><TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>{meters}</DistanceMeters><Calories>{int(meters // 20)}</Calories>'
    text += f"<AverageHeartRateBpm><Value>{average}</Value></AverageHeartRateBpm>" if average else ""
    text += f"<MaximumHeartRateBpm><Value>{highest}</Value></MaximumHeartRateBpm>" if highest else ""
    text += f"<Intensity>Active</Intensity><TriggerMethod>{trigger}</TriggerMethod>"
    text += "".join(f"<Track>{t}</Track>" for t in tracks)
    text += f"<Extensions><x:LX><x:Steps>{steps}</x:Steps><x:AvgSpeed>3</x:AvgSpeed></x:LX></Extensions>" if steps else ""
    return text + "</Lap>\n"


def tcx(body):
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.garmin.com/xmlschemas/ActivityExtension/v2">\n'
            + body + "</TrainingCenterDatabase>\n")


def activity(sport, start, laps, tail=""):
    return f'<Activity Sport="{sport}"><Id>{start}</Id>{laps}{tail}</Activity>\n'


day = "2024-05-01T06:"
creator = '<Notes>felt good</Notes><Creator xsi:type="Device_t"><Name>Made Up 1</Name><UnitId>1234567890</UnitId><ProductID>1</ProductID></Creator>'
first = lap(day + "00:00Z", 600, 2000, [
    trackpoint(day + "00:00Z", 60.1, 10.1, 50, 0, 120, None, "<x:Speed>3.1</x:Speed><x:RunCadence>85</x:RunCadence><x:Watts>240</x:Watts>")
    + trackpoint(day + "05:00Z", 60.2, 10.1, 51, 1000, 130, None, "<x:Speed>3.2</x:Speed><x:RunCadence>86</x:RunCadence>"),
    trackpoint(day + "06:00Z", 60.2, 10.1, 51, 1000, 110) + trackpoint(day + "11:00Z", 60.3, 10.1, 52, 2000, 150)], 130, 150, 1700)
second = lap(day + "11:00Z", 300, 1000, [trackpoint(day + "16:00Z", 60.4, 10.1, 53, 3000, 160)], 160, 170, 850, "Distance")
write("tcx/plain.tcx", tcx("<Activities>" + activity("Running", day + "00:00Z", first + second, creator) + "</Activities>"))
write("tcx/biking-and-running.tcx", tcx(
    "<Activities>" + activity("Biking", day + "00:00Z", lap(day + "00:00Z", 10, 50, [trackpoint(day + "00:00Z", 1, 1, cad=90)]))
    + activity("Running", "2024-05-02T06:00:00Z", lap("2024-05-02T06:00:00Z", 10, 30, [trackpoint("2024-05-02T06:00:00Z", cad=88)])) + "</Activities>"))
write("tcx/multisport.tcx", tcx(
    "<Activities><MultiSportSession><Id>" + day + "00:00Z</Id><FirstSport>"
    + activity("Biking", day + "00:00Z", lap(day + "00:00Z", 60, 400, [trackpoint(day + "00:30Z", 1, 1)])) + "</FirstSport><NextSport>"
    + activity("Running", day + "02:00Z", lap(day + "02:00Z", 60, 200, [trackpoint(day + "02:30Z", 1, 1) * 2])) + "</NextSport></MultiSportSession></Activities>"))
write("tcx/no-position.tcx", tcx(
    "<Activities>" + activity("Running", day + "00:00Z", lap(day + "00:00Z", 120, 400, ["".join(
        trackpoint(f"{day}0{i}:00Z", dist=200 * i, hr=130 + i) for i in range(3))])) + "</Activities>"))
write("tcx/totals-only.tcx", tcx("<Activities>" + activity("Running", day + "00:00Z", lap(day + "00:00Z", 1800, 5000, [], 140, 160)) + "</Activities>"))
write("tcx/course-and-workout.tcx", tcx(
    '<Workouts><Workout Sport="Running"><Name>W</Name><Step xsi:type="Step_t"><StepId>1</StepId></Step></Workout></Workouts>'
    "<Courses><Course><Name>C</Name><Track>" + trackpoint(day + "00:00Z", 1, 1) + "</Track></Course></Courses>"))
write("tcx/cut-off.tcx", tcx("<Activities>" + activity("Running", day + "00:00Z", first + second) + "</Activities>")[:-330])
write("tcx/utf16le.tcx", b"\xff\xfe" + tcx("<Activities>" + activity("Running", day + "00:00Z", first) + "</Activities>").replace("UTF-8", "UTF-16").encode("utf-16-le")[:8000])

track = gpx(run).encode()


def archive(entries, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        for name, content in entries:
            z.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 0, 0, 0)) if isinstance(name, str) else name, content,
                       compress_type=method)
    return out.getvalue()


class Pipe(io.RawIOBase):
    """Something that cannot be sought in, so that lengths stand behind the entries."""
    def __init__(self): self.data = b""
    def writable(self): return True
    def write(self, part): self.data += bytes(part); return len(part)


plain = archive([("runs/", b""), ("runs/a.gpx", track), ("runs/b.gpx.gz", gzip.compress(track, mtime=0)),
                 ("__MACOSX/runs/._a.gpx", b"mac"), ("runs/.DS_Store", b"mac"), ("runs/._b", b"mac"), ("Thumbs.db", b"win")])
write("archives/plain.zip", plain)
write("archives/stored.zip", archive([("a.gpx", track)], zipfile.ZIP_STORED))
write("archives/nested.zip", archive([("inner.zip", archive([("deep.zip", archive([("a.gpx", track)]))])), ("b.gpx", track)]))
write("archives/too-deep.zip", archive([("1.zip", archive([("2.zip", archive([("3.zip", archive([("a.gpx", track)]))]))])), ("b.gpx", track)]))
pipe = Pipe()
with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as z:
    for name in ("a.gpx", "b.gpx"): z.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 0, 0, 0)), track, compress_type=zipfile.ZIP_DEFLATED)
write("archives/lengths-behind.zip", pipe.data)
write("archives/lengths-behind-cut-off.zip", pipe.data[:len(pipe.data) - 250])
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
    with z.open(zipfile.ZipInfo("a.gpx", (2024, 5, 1, 0, 0, 0)), "w", force_zip64=True) as f: f.write(track)
write("archives/large-form.zip", out.getvalue())
write("archives/in-front.zip", b"#!/bin/sh\nexit 0\n" + archive([("a.gpx", track)]))
locked = bytearray(archive([("locked.gpx", track), ("open.gpx", track)]))
for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)): locked[locked.index(mark) + at] |= 1
write("archives/locked.zip", bytes(locked))
lying = bytearray(archive([("a.gpx", track), ("b.gpx", track)]))
lying[lying.index(b"a.gpx")] = ord("z")
write("archives/names-differ.zip", bytes(lying))
wrong = bytearray(archive([("a.gpx", track), ("b.gpx", track)]))
wrong[wrong.index(b"PK\1\2") + 16] ^= 1
write("archives/checksum-wrong.zip", bytes(wrong))
names = ["../../up.gpx", "/etc/passwd.gpx", "..\\..\\up.gpx", "C:\\con.gpx", "nul\x01\x1b[31m.gpx", "rtl\u202egpx.exe", "%2e%2e%2fup.gpx"]
write("archives/names.zip", archive([(n, b"<gpx/>") for n in names]))
link = zipfile.ZipInfo("link.gpx", (2024, 5, 1, 0, 0, 0)); link.create_system = 3; link.external_attr = 0o120777 << 16
write("archives/link.zip", archive([(link, b"/etc/passwd"), ("a.gpx", track)]))
write("archives/empty.zip", archive([]))
vest, ankles = (b'{"carriedLoad": 1, "items": [{"place": "%s", "kilograms": %d}]}' % each for each in ((b"vest", 6), (b"ankle", 1)))
write("archives/carried-load.zip", archive([
    ("runs/a.gpx", track), ("runs/a.load.json", vest), ("runs/b.load.json", ankles),
    ("runs/b.gpx.gz", gzip.compress(track, mtime=0)), ("runs/c.gpx", track)]))
write("archives/bzip2.zip", archive([("a.gpx", track)], zipfile.ZIP_BZIP2))
packed = gzip.compress(track, mtime=0)
write("archives/two-members.gpx.gz", gzip.compress(track[:300], mtime=0) + gzip.compress(track[300:], mtime=0) + b"\0" * 40)
write("archives/cut-off.gpx.gz", packed[:-100])
write("archives/checksum-wrong.gpx.gz", packed[:-8] + bytes([packed[-8] ^ 1]) + packed[-7:])
write("archives/twice.gpx.gz", gzip.compress(packed, mtime=0))
