using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace UNVoting.Tests.Architecture;

/// <summary>The calls that a compiled assembly makes into other assemblies, each with the types it is made for.</summary>
internal static class CompiledCalls
{
    /// <summary>Each call once, as <c>Enumerable.OrderBy&lt;Vote, string&gt;/2</c>, the number being that of the parameters.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        var reader = image.GetMetadataReader();
        var names = new Names(reader);
        var calls = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in reader.MemberReferences)
        {
            if (reader.GetMemberReference(handle).GetKind() == MemberReferenceKind.Method)
            {
                calls.Add(Written(handle, ""));
            }
        }

        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var specification = reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
            if (specification.Method.Kind == HandleKind.MemberReference)
            {
                var arguments = specification.DecodeSignature(names, null);
                calls.Add(Written((MemberReferenceHandle)specification.Method, $"<{string.Join(", ", arguments)}>"));
            }
        }

        return [.. calls];

        string Written(MemberReferenceHandle handle, string arguments)
        {
            var member = reader.GetMemberReference(handle);
            var parameters = member.DecodeMethodSignature(names, null).RequiredParameterCount;
            return $"{names.Of(member.Parent)}.{reader.GetString(member.Name)}{arguments}/{parameters}";
        }
    }

    private sealed class Names(MetadataReader reader) : ISignatureTypeProvider<string, object?>
    {
        public string Of(EntityHandle handle) => handle.Kind switch
        {
            HandleKind.TypeReference => GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0),
            HandleKind.TypeDefinition => GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0),
            HandleKind.TypeSpecification => GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)handle, 0),
            _ => handle.Kind.ToString(),
        };

        public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank - 1)}]";

        public string GetByReferenceType(string elementType) => "ref " + elementType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "delegate*";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
            $"{genericType.Split('`')[0]}<{string.Join(", ", typeArguments)}>";

        public string GetGenericMethodParameter(object? genericContext, int index) => "!!" + index;

        public string GetGenericTypeParameter(object? genericContext, int index) => "!" + index;

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => elementType;

        public string GetPointerType(string elementType) => elementType + "*";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode == PrimitiveTypeCode.String ? "string" : typeCode.ToString();

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var name = reader.GetString(reader.GetTypeReference(handle).Name);
            return name == "String" ? "string" : name;
        }

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
    }
}
