@echo off
rem Runs a command of Taikei; without a command, loads the plans and serves them. taikei --help lists the commands.
rem
rem JAVA_HOME     a Java 21 or newer; without it one is looked for
rem TAIKEI_SEEDS  the folder of seeds; by default, seeds of this distribution
rem TAIKEI_HEAP   the most memory for objects; by default 2g
rem TAIKEI_DATA   where the graph is kept; by default, data of this distribution
rem
rem This file is ASCII alone: Windows reads it in the code page of the console, which differs from place to place.

setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "taikei_home=%%~fd"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "code_page=%%c"
chcp 65001 >nul

set "java="
if defined JAVA_HOME call :take "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :take "%%~dp$PATH:j.."
call :look_in "%ProgramFiles%\Eclipse Adoptium"
call :look_in "%ProgramFiles%\Java"
call :look_in "%ProgramFiles%\Microsoft"
call :look_in "%ProgramFiles%\Amazon Corretto"
call :look_in "%ProgramFiles%\Zulu"
call :look_in "%ProgramFiles%\BellSoft"
call :look_in "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :look_in "%USERPROFILE%\.jdks"
if not defined java (
    type "%taikei_home%\bin\needs-java.txt" >&2
    set "result=3"
    goto :end
)

if not defined TAIKEI_SEEDS set "TAIKEI_SEEDS=%taikei_home%\seeds"
if not defined TAIKEI_HEAP set "TAIKEI_HEAP=2g"
if not defined TAIKEI_DATA set "TAIKEI_DATA=%taikei_home%\data"
rem All plans of a country take minutes to compare, of which the JVM's second compiler spares a third.
set "compilers=-XX:TieredStopAtLevel=1"
if "%~1"=="fill" set "compilers="
rem A backslash before a quotation mark would be taken for a part of the name.
if "%TAIKEI_SEEDS:~-1%"=="\" set "TAIKEI_SEEDS=%TAIKEI_SEEDS%."

"%java%" "-Xmx%TAIKEI_HEAP%" -XX:+UseSerialGC %compilers% -XX:MetaspaceSize=128m ^
    --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dspring.docker.compose.enabled=false ^
    "-Dtaikei.seeds=%TAIKEI_SEEDS%" ^
    "-Dtaikei.neo4j.local.program-directory=%taikei_home%\neo4j-server" ^
    "-Dtaikei.neo4j.local.data-directory=%TAIKEI_DATA%\neo4j" ^
    "-Dtaikei.accounts.directory=%TAIKEI_DATA%\accounts" ^
    "-Dtaikei.uploads.directory=%TAIKEI_DATA%\uploads" ^
    "-Dtaikei.drafts.directory=%TAIKEI_DATA%\drafts" ^
    -cp "%taikei_home%\app\taikei.jar;%taikei_home%\app\lib\*" io.taikei.TaikeiApplication %*
set "result=%errorlevel%"

:end
rem Opened by a double click, the window would close before anybody has read what is wrong.
if not "%result%"=="0" if "%~1"=="" pause
if defined code_page chcp %code_page% >nul
exit /b %result%

rem Takes a Java of those whose folders are in a folder.
:look_in
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%d in (*) do call :take "%%~fd"
popd
exit /b 0

rem Takes the Java of a folder, if none is taken yet and it is new enough.
:take
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%v in ("%%~l") do if %%v geq 21 set "java=%~1\bin\java.exe"
exit /b 0
