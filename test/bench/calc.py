# A sheet in LibreOffice Calc, driven from outside: a new value for one cell in, its time and the total out.
import json
import subprocess
import sys
import tempfile
import time

import uno

pipe = "treekeeper-bench-%d" % time.time_ns()
profile = tempfile.mkdtemp()
office = subprocess.Popen(
    [
        "soffice",
        "-env:UserInstallation=file://" + profile,
        "--headless",
        "--invisible",
        "--norestore",
        "--accept=pipe,name=%s;urp;" % pipe,
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer.")


try:
    context = connected()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    with open(sys.argv[1]) as file:
        asked = json.load(file)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = document.Sheets.getByIndex(0)
    rows = asked["rows"]
    width = max(len(row) for row in rows)
    cells = [
        tuple("" if cell is None else cell for cell in row) + ("",) * (width - len(row))
        for row in rows
    ]
    # From outside, arguments are parted by semicolons.
    sheet.getCellRangeByPosition(0, 0, width - 1, len(rows) - 1).setFormulaArray(
        tuple(tuple(str(cell).replace(",", ";") for cell in row) for row in cells)
    )
    first, last, column = asked["totals"]
    totals = sheet.getCellRangeByPosition(4, first, column, last)
    print("ready", flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        sheet.getCellByPosition(0, 0).setValue(float(line))
        found = totals.getDataArray()
        spent = (time.perf_counter() - start) * 1000
        print(spent, sum(row[-1] for row in found), flush=True)
    document.close(True)
finally:
    office.terminate()
    office.wait()
